import { Decimal } from 'decimal.js';

import type { LocaleCode } from '../../../../contracts/locale';
import { endsBefore } from '../../drafting/check-periods';
import type { Flaw } from '../cells/problems';
import type { SharedColumn } from '../table/columns';
import type { LedgerFigure } from './ledger';
import type { CellValue, LineContent, Words } from './line-content';

type Note = (flaw: Flaw, column: string | null) => unknown;

/** A figure has a label in each locale that it has words in, and in one at least. */
export function checkWords(
  content: LineContent,
  { figure, words }: { figure: LedgerFigure | null; words: ReadonlyMap<LocaleCode, Words> },
  note: Note,
): void {
  for (const [locale, changed] of words) {
    const label = 'label' in changed ? changed.label : figure?.words.get(locale)?.label;
    if (!label && !hasProblem(content, `label:${locale}`)) note({ flaw: 'LABEL_MISSING' }, `label:${locale}`);
  }
  const isWordless = figure === null && words.size === 0;
  if (isWordless && !content.problems.some(({ column }) => /^label|^locale/.test(column ?? ''))) {
    note({ flaw: 'LABEL_MISSING' }, 'label');
  }
}

/** Value, range, period and unit must fit each other, as they will be after the import. */
export function checkAmounts(content: LineContent, figure: LedgerFigure | null, note: Note): void {
  const after = (column: SharedColumn): CellValue | undefined =>
    content.shared.has(column) ? content.shared.get(column) : figure?.shared.get(column);
  const [value, upper] = [after('value'), after('upper')];
  const isUntold = figure === null && value === undefined && !hasProblem(content, 'value');
  if (isUntold) note({ flaw: 'VALUE_MISSING' }, 'value');
  if (isText(value) && isText(upper) && new Decimal(upper).lt(value)) {
    note({ flaw: 'UPPER_BELOW_VALUE', values: { value, upper } }, 'upper');
  }
  const [from, to] = [after('periodFrom'), after('periodTo')];
  if (isText(from) && isText(to) && endsBefore(to, from)) {
    note({ flaw: 'PERIOD_REVERSED', values: { from, to } }, 'periodTo');
  }
  if (content.isPercent && !countsPercent(content, figure)) note({ flaw: 'PERCENT_WITHOUT_UNIT' }, 'value');
}

const isText = (cell: CellValue | undefined): cell is string => typeof cell === 'string' && cell !== '';

const hasProblem = ({ problems }: LineContent, column: string) => problems.some((problem) => problem.column === column);

/** Whether every unit of the figure is the percent sign: 12.5% of a file is 12.5 of this unit, and never 0.125. */
function countsPercent({ words }: LineContent, figure: LedgerFigure | null): boolean {
  const locales = new Set([...words.keys(), ...(figure?.words.keys() ?? [])]);
  const units = [...locales].map((locale) => {
    const told = words.get(locale);
    return (told && 'unit' in told ? told.unit : figure?.words.get(locale)?.unit) ?? null;
  });
  const given = units.filter((unit) => unit !== null);
  return given.length > 0 && given.every((unit) => unit === '%' || unit === '٪');
}
