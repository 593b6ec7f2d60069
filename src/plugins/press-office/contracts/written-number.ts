import type { DecimalSign } from './figures-import';

/**
 * A number or a date with Western digits, and without signs that nobody sees: Arabic-Indic, Persian and full-width digits
 * are read as the same numbers, and marks of the direction of writing say nothing.
 */
export const westernised = (written: string): string =>
  written
    .replace(/\p{Cf}/gu, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .trim();

/** The digits of a number without its sign: those before the decimals, and the decimals; null where it has none. */
export interface Digits {
  whole: string;
  decimals: string | null;
}

/**
 * Reads Western digits and separators by a convention: thousands in groups of three with one sign between them all (a space,
 * ISO 80000-1; an apostrophe; the sign that is not that of decimals), or digits alone; and decimals. The Arabic separators (٬
 * and ٫) have one meaning each. Null for what is no number by that convention.
 */
export function digitsBy(decimal: DecimalSign, written: string): Digits | null {
  const [, whole, , decimals] = patterns[decimal].exec(withPlainSigns(written)) ?? [];
  return whole === undefined ? null : { whole: whole.replace(/\D/gu, ''), decimals: decimals ?? null };
}

const patterns: Record<DecimalSign, RegExp> = {
  comma: /^(\d{1,3}(?:([.٬' ])\d{3})(?:\2\d{3})*|\d+)(?:[,٫](\d+))?$/u,
  point: /^(\d{1,3}(?:([,٬' ])\d{3})(?:\2\d{3})*|\d+)(?:[.٫](\d+))?$/u,
};

/** The Arabic comma stands for a comma, any space for a space and any apostrophe for an apostrophe. */
const withPlainSigns = (written: string) =>
  written
    .replaceAll('،', ',')
    .replace(/[\u00a0\u2007\u2009\u202f]/gu, ' ')
    .replaceAll('’', "'");
