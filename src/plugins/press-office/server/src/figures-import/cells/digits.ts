/**
 * A number or a date with Western digits, and without signs that nobody sees: Arabic-Indic, Persian and full-width digits
 * are read as the same numbers, and marks of the direction of writing say nothing.
 */
export const westernised = (cell: string): string =>
  cell
    .replace(/\p{Cf}/gu, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .trim();
