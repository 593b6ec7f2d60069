import { IntlMessageFormat } from 'intl-messageformat';

import type { LocaleCode } from '../../../contracts/locale';
import ar from '../translations/ar.json';
import en from '../translations/en.json';
import fr from '../translations/fr.json';

export type MessageKey = keyof typeof en;
export type MessageValues = Record<string, string | number>;

/** Says the message of a key in one language that was chosen before. */
export interface Say {
  (key: MessageKey, values?: MessageValues): string;
  readonly language: DeskLanguage;
}

/** The languages that the desk speaks; the first is used when a request asks for none of them. */
export const deskLanguages = ['en', 'ar', 'fr'] as const;
export type DeskLanguage = (typeof deskLanguages)[number];

const messages: Record<DeskLanguage, Record<MessageKey, string>> = { ar, en, fr };

// A text with many errors says the same message many times, and reading one takes longer than saying it.
const formatsOf: Record<DeskLanguage, Map<MessageKey, IntlMessageFormat>> = {
  ar: new Map(),
  en: new Map(),
  fr: new Map(),
};

/** The language that a language tag such as `ar-MA` asks for; an unknown one is answered in English. */
export const deskLanguageOf = (locale: LocaleCode): DeskLanguage =>
  deskLanguages.find((known) => locale.toLowerCase().split('-')[0] === known) ?? 'en';

/**
 * Makes a `Say` for a language tag such as `ar-MA`; an unknown language falls back to English.
 * Messages are ICU MessageFormat (unicode.org/reports/tr35/tr35-messageFormat.html), plurals by CLDR.
 */
export function sayIn(locale: LocaleCode): Say {
  const language = deskLanguageOf(locale);
  // Moroccan usage: Western digits in Arabic sentences.
  const formatLocale = language === 'ar' ? 'ar-MA-u-nu-latn' : language;
  const formats = formatsOf[language];
  const say = (key: MessageKey, values?: MessageValues) => {
    const format = formats.get(key) ?? new IntlMessageFormat(messages[language][key], formatLocale);
    formats.set(key, format);
    return String(format.format(values));
  };
  return Object.assign(say, { language });
}
