import type { LocaleCode } from '../../../contracts/locale';

/** Writing direction of a locale, from its script (UAX #9; script by CLDR likely subtags). */
export function directionOf(locale: LocaleCode): 'rtl' | 'ltr' {
  const script = new Intl.Locale(locale).maximize().script;
  return script !== undefined && rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
}

const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** Whether CLDR knows how a locale writes; what is no language tag at all is none. */
export function isLocale(code: unknown): boolean {
  try {
    return typeof code === 'string' && Intl.NumberFormat.supportedLocalesOf(code).length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
