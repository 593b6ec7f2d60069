import type { DecimalSign } from '../../../../contracts/figures-import';
import { type Digits, digitsBy, westernised } from '../../../../contracts/written-number';
import { dateLanguageOf } from '../../dates/write-date';

/** What was typed as a number: exact, as the ledger keeps it (`68104`, `-12.5`); or what it may mean by either convention. */
export type TypedNumber = { exact: string } | { either: [string, string] } | { unreadable: true };

/**
 * Reads a number as people of a language type it, thousands in groups or not, with any digits: as the panel writes it in that
 * language (CLDR), or as the ledger keeps it. What the two would read as different numbers is not guessed: in Arabic and
 * French `68.104` may be a number of five digits, or one with three decimals.
 */
export function readTypedNumber(typed: string, language: string): TypedNumber {
  const [, minus, written = ''] = /^([-−－–]?)\s*(.*)$/u.exec(westernised(typed)) ?? [];
  const readings = [digitsBy(decimalSignOf(language), written), asKept(written)].flatMap((digits) =>
    digits === null ? [] : [signed(exactly(digits), minus)],
  );
  const [one, other] = [...new Set(readings)];
  if (one === undefined) return { unreadable: true };
  return other === undefined ? { exact: one } : { either: [one, other] };
}

/** An exact number as the panel writes it in a language, with all its decimals: 12.50 tells more than 12.5. */
export const writeNumber = (exact: string, language: string): string =>
  format(language, exact).format(exact as `${number}`);

/** The same with spaces between thousands, which nothing else is taken for: to begin an input with. */
export const writeForInput = (exact: string, language: string): string =>
  format(language, exact)
    .formatToParts(exact as `${number}`)
    .map(({ type, value }) => (type === 'group' ? '\u00a0' : value))
    .join('');

/** Numbers are written for where dates are: Morocco's Arabic, British English. */
const format = (language: string, exact = '') =>
  new Intl.NumberFormat(dateLanguageOf(language), {
    minimumFractionDigits: Math.min(exact.split('.')[1]?.length ?? 0, mostDecimals),
    maximumFractionDigits: mostDecimals,
    useGrouping: 'always',
  });

/** As the schema of figures has it. */
const mostDecimals = 20;

/** The sign that a language writes before decimals. */
export const decimalSignOf = (language: string): DecimalSign =>
  format(language).format(0.5).includes(',') ? 'comma' : 'point';

/** As the ledger keeps a number: a point before the decimals, and no comma anywhere. */
const asKept = (written: string) => (/[,،]/.test(written) ? null : digitsBy('point', written));

/** Nothing is less than nothing: -0 is 0. */
const signed = (exact: string, minus: string | undefined) => (minus && /[1-9]/.test(exact) ? `-${exact}` : exact);

const exactly = ({ whole, decimals }: Digits): string =>
  `${whole.replace(/^0+(?=\d)/, '')}${decimals === null ? '' : `.${decimals}`}`;
