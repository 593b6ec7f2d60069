import type { DecimalSign } from '../../../../contracts/figures-import';
import { digitsBy, westernised } from '../../../../contracts/written-number';
import { type Flaw, type Read, shown } from './problems';

/** A number as the ledger keeps it, and whether a percent sign stood beside it. */
export interface Decimal {
  /** Exact: `66729`, `-1.10`. */
  text: string;
  isPercent: boolean;
}

/** A cell with a number in it: what it says if a comma, or if a point, stands before the decimals. */
export type NumberCell = Flaw | Record<DecimalSign, Decimal | null>;

/**
 * Reads a number as people and spreadsheets write it, with any digits, thousands set apart by spaces, points, commas or
 * apostrophes, and the decimals by a comma or a point: by each of the two conventions, as far as it can be read by it.
 */
export function readNumber(cell: string): NumberCell {
  const plain = westernised(cell).replace(/^'/, '');
  // A cell may have as many characters as a file: what is longer than any number is not looked at closely.
  if (plain.length > mostCharacters) {
    return { flaw: /^[\d\s.,]+$/.test(plain) ? 'NUMBER_TOO_LONG' : 'NUMBER_UNREADABLE', values: { cell: shown(cell) } };
  }
  const { written, isPercent } = withoutPercent(plain);
  const kind = otherThanNumber(written, cell);
  if (kind !== null) return kind;
  const [, sign = '', digits = ''] = /^([+\-−－＋]?)\s*(\d.*)$/.exec(written) ?? [];
  const read = (decimal: DecimalSign): Decimal | null => {
    const text = exactly(digits, decimal);
    return text === null ? null : { text: isNegative(sign, text) ? `-${text}` : text, isPercent };
  };
  const both = { comma: read('comma'), point: read('point') };
  if (both.comma === null && both.point === null) return { flaw: 'NUMBER_UNREADABLE', values: { cell: shown(cell) } };
  return both;
}

/** Which sign stands before the decimals, as far as this number tells: null when it says the same by both, or may say either. */
function decimalSignOf(number: NumberCell): DecimalSign | null {
  if ('flaw' in number) return null;
  if (number.comma === null) return 'point';
  return number.point === null ? 'comma' : null;
}

/** The sign before the decimals that the import was told, and that which the other numbers of the file show. */
export interface Convention {
  stated: DecimalSign | null;
  shown: DecimalSign | null;
}

/** Chooses what a number says. Without a convention only what can mean nothing else is taken: nothing is guessed. */
export function settle(number: NumberCell, cell: string, convention: Convention): Read<Decimal> {
  if ('flaw' in number) return number;
  const values = { cell: shown(cell) };
  const { stated } = convention;
  const decimal = stated ?? decimalSignOf(number) ?? convention.shown;
  const { comma, point } = number;
  if (decimal === null && comma!.text !== point!.text) {
    return { flaw: 'NUMBER_AMBIGUOUS', values: { ...values, comma: comma!.text, point: point!.text } };
  }
  const read = decimal === null ? comma : number[decimal];
  if (read === null)
    return { flaw: 'NUMBER_CONTRADICTS', values: { ...values, sign: decimal === 'comma' ? ',' : '.' } };
  return isStorable(read.text) ? { value: read } : { flaw: 'NUMBER_TOO_LONG', values };
}

/** The convention that numbers show together; null when they show none, or both. */
export function shownBy(numbers: Iterable<NumberCell>): DecimalSign | null {
  const signs = new Set([...numbers].map(decimalSignOf).filter((sign) => sign !== null));
  return signs.size === 1 ? [...signs][0]! : null;
}

/** Of a number as people write it, with separators and spaces. */
const mostCharacters = 200;

/** As the schema of figures has it: 20 decimals, 64 characters. */
const isStorable = (text: string) => text.length <= 64 && (text.split('.')[1]?.length ?? 0) <= 20;

const isNegative = (sign: string, text: string) => /[-−－]/.test(sign) && /[1-9]/.test(text);

function withoutPercent(text: string): { written: string; isPercent: boolean } {
  const written = text.replace(/^[%٪％]\s*|\s*[%٪％]$/u, '');
  return { written, isPercent: written !== text };
}

/** What people and spreadsheets write where a number should stand; null for what may be one. */
function otherThanNumber(written: string, cell: string): Flaw | null {
  const values = { cell: shown(cell) };
  if (/^\(.*\)$/u.test(written)) return { flaw: 'NUMBER_IN_PARENTHESES', values };
  if (/^[+\-−]?[\d.,٫]+\s*(?:[eE]\s*[+\-−]?\s*\d+|×\s*10|[x*]\s*10\s*\^)/u.test(written))
    return { flaw: 'NUMBER_SCIENTIFIC', values };
  if (/^(?:[+\-−]?(?:nan|inf|infinity|∞)|#.*|n\/?a|null|none|nil)$/iu.test(written)) {
    return { flaw: 'NUMBER_NOT_FINITE', values };
  }
  return null;
}

/** An exact decimal by a convention; null for what is none, and for a code such as 007. */
function exactly(written: string, decimal: DecimalSign): string | null {
  const { whole = null, decimals = null } = digitsBy(decimal, written) ?? {};
  if (whole === null || /^0\d/.test(whole)) return null;
  return decimals === null ? whole : `${whole}.${decimals}`;
}
