import { type Bar, isMet } from './bars';
import { number, table } from './table';

/** The bars, each with what was measured. */
export const barsTable = (bars: readonly Bar[]): string =>
  table(
    ['bar', 'wanted', 'measured', ''],
    bars.map((bar) => [bar.what, wanted(bar), measured(bar), isMet(bar) ? 'met' : 'missed']),
  );

const wanted = ({ least, most, unit = '×' }: Bar) => (least === undefined ? `≤ ${most} ${unit}` : `≥ ${least} ${unit}`);

const measured = ({ value, unit = '×' }: Bar) => (value === null ? 'not offered' : `${number(value)} ${unit}`);
