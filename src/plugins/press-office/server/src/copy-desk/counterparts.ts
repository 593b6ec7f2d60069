import type { LocaleCode } from '../../../contracts/locale';
import type { Say } from '../shared/translate';
import type { ReadDraft } from './read-draft';
import type { CheckedRelease } from './rule';

/**
 * What a draft is compared with: a translation with its source, the source with every translation. A text in a language
 * that is not read is compared with none.
 */
export function counterpartsOf({ locale, source, others, reading }: CheckedRelease): ReadDraft[] {
  const compared = [...others.values()].filter((other) => locale === source || other.locale === source);
  return reading === null ? [] : compared.filter((other) => other.reading !== null);
}

/** What a locale's language is called, in the language of whoever reads findings; its code where CLDR has no name. */
export function nameOfLanguage(locale: LocaleCode, { language }: Say): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(locale) ?? locale;
  } catch (error) {
    if (error instanceof RangeError) return locale;
    throw error;
  }
}
