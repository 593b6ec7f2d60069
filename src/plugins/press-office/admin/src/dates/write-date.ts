/**
 * A date or a time as the panel writes it: in French the first of a month is "1er", where CLDR has "1".
 * @param options which fields, and the zone whose clock is told; without one, that of whoever looks
 */
export const writeDate = (at: Date, language: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(dateLanguageOf(language), options)
    .formatToParts(at)
    .map(({ type, value }) => (language.startsWith('fr') && type === 'day' && value === '1' ? '1er' : value))
    .join('');

/** The language that dates are told in: Arabic with Morocco's month names and Western digits. */
export const dateLanguageOf = (language: string): string => formats[language] ?? language;

// English with the day first, as the office writes it.
const formats: Record<string, string> = { ar: 'ar-MA-u-nu-latn', en: 'en-GB' };
