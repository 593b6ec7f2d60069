import type { LocaleCode } from '../../../../contracts/locale';
import { BadInputError } from '../../shared/errors';
import type { Say } from '../../shared/translate';
import { languageOf } from '../../reading/languages';
import { detectLanguage } from '../../reading/languages/detect-language';
import type { Language } from '../../reading/languages/language';

/** The locale that a text goes to, and the language it is read in. */
export interface SettledLocale {
  locale: LocaleCode;
  language: Language;
}

/**
 * Settles the locale of a text: the one asked for, or else the first of the newsroom's `locales` in the language that
 * the text is written in.
 * @throws BadInputError UNKNOWN_LOCALE naming the locales that are read
 */
export function settleLocale(
  { text, asked, locales }: { text: string; asked: LocaleCode | null; locales: readonly LocaleCode[] },
  say: Say,
): SettledLocale {
  const readable = locales.flatMap((locale) => {
    const language = languageOf(locale);
    return language ? [{ locale, language }] : [];
  });
  const detected = asked === null ? detectLanguage(text).code : null;
  const settled = readable.find(({ locale, language }) =>
    asked === null ? language.code === detected : locale === asked,
  );
  if (settled) return settled;
  const allowed = readable.map(({ locale }) => locale);
  const message = say('intake.unknown-locale', { locale: asked ?? detected ?? '', allowed: allowed.join(', ') });
  throw new BadInputError('UNKNOWN_LOCALE', message, { allowed });
}
