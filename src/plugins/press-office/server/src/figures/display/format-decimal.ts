import type { LocaleCode } from '../../../../contracts/locale';

/**
 * Writes an exact decimal as a locale does, with as many decimals (20 at most) as the string has: 1.10 stays 1.10.
 * Digits, separators and the marks that keep a minus sign in its place in Arabic are CLDR's.
 * @param numberFormat a locale, with its digits where they are not its own: `ar-MA`, `ar-MA-u-nu-arab`
 */
export function formatDecimal(value: string, numberFormat: LocaleCode): string {
  const decimals = decimalsOf(value);
  const format = new Intl.NumberFormat(numberFormat, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    // No sign before nought.
    signDisplay: 'negative',
  });
  // A numeric string is formatted exactly (ECMA-402, Intl.NumberFormat v3); a float would round it.
  return format.format(value as Intl.StringNumericLiteral);
}

/** How many decimals a decimal is written with. */
const decimalsOf = (value: string) => value.split('.')[1]?.length ?? 0;
