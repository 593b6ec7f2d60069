import type { LocaleCode } from '../../../../contracts/locale';
import { type DeskLanguage, deskLanguageOf } from '../translate';

/**
 * An instant for a sentence to a press officer: day, month, year, time and the name that CLDR has for the zone's clock,
 * or its offset (`8 May 2026 at 10:00 GMT+01:00`). Arabic has Morocco's month names and Western digits.
 * @param locale `ar`, `fr`, `en`, with or without a region; any other is answered in English, as sentences are
 * @throws RangeError when there is no such zone, or the date is invalid
 */
export function formatInstant(instant: Date, { timeZone, locale }: { timeZone: string; locale: LocaleCode }): string {
  const language = deskLanguageOf(locale);
  const format = new Intl.DateTimeFormat(formats[language], { timeZone, ...fields });
  return format
    .formatToParts(instant)
    .map(({ type, value }) => (isFrenchFirst(language, type, value) ? '1er' : value))
    .join('');
}

// English with the day first, as the office writes it.
const formats: Record<DeskLanguage, string> = { ar: 'ar-MA-u-nu-latn', en: 'en-GB', fr: 'fr' };

const fields = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'long',
} as const;

/** CLDR writes "1 mars", French "1er mars". */
const isFrenchFirst = (language: DeskLanguage, type: string, value: string) =>
  language === 'fr' && type === 'day' && value === '1';
