import type { LocaleCode } from '../../../../contracts/locale';
import { directionOf } from '../../shared/locales';

/** How a locale writes figures: whose words and plurals, whose digits and separators, in which direction. */
export interface Writing {
  locale: LocaleCode;
  /** A locale of CLDR, with its digits where they are not its own: `ar-MA`, `ar-MA-u-nu-arab`. */
  numberFormat: LocaleCode;
  direction: 'rtl' | 'ltr';
  /** Whether no line may end inside an amount, which is a rule of French typography. */
  isUnbroken: boolean;
}

/** The writing of a locale with the number format that the plugin's option names for it. */
export const writingOf = (locale: LocaleCode, numberFormat: LocaleCode): Writing => ({
  locale,
  numberFormat,
  direction: directionOf(locale),
  isUnbroken: new Intl.Locale(locale).language === 'fr',
});

/** The same words in one line: no-break spaces, and a word joiner after the dash of a range, where a line could end. */
export function unbroken(words: string): string {
  return words.replaceAll(' ', '\u00a0').replace(/–(?!\u00a0)/g, '–\u2060');
}
