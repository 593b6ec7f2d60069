import type { LocaleCode } from '../../../contracts/locale';

/** A way to write numbers, and how it writes one. */
export interface NumberFormatChoice {
  format: LocaleCode;
  example: string;
}

/** Ways that offices of our languages write numbers, beside the language's own. */
const usual: Record<string, LocaleCode[]> = {
  ar: ['ar-MA', 'ar-MA-u-nu-arab', 'ar-EG-u-nu-latn'],
  fr: ['fr-MA', 'fr-CH'],
  en: ['en-ZA'],
};

/** With thousands, decimals and enough of them to tell formats apart. */
const number = 1234567.5;

/** How a format writes a number. */
export const exampleOf = (format: LocaleCode): string => new Intl.NumberFormat(format).format(number);

/**
 * The ways that a language may write numbers, each once, by what they look like. Those that are in use come first and are
 * there whatever they are.
 */
export function numberFormatsFor(locale: LocaleCode, inUse: readonly LocaleCode[]): NumberFormatChoice[] {
  const { language } = new Intl.Locale(locale);
  const choices: NumberFormatChoice[] = [];
  for (const format of [...new Set([...inUse, locale, ...(usual[language] ?? [])])]) {
    const example = exampleOf(format);
    if (inUse.includes(format) || choices.every((choice) => choice.example !== example))
      choices.push({ format, example });
  }
  return choices;
}
