import type { LocaleCode } from '../../../contracts/locale';
import type { Say } from '../shared/translate';
import type { ReadDraft } from './read-draft';
import type { CheckedRelease } from './rule';

/** What a draft is compared with: a translation with its source, the source with every translation. */
export function counterpartsOf({ locale, source, others }: CheckedRelease): ReadDraft[] {
  if (locale === source) return [...others.values()];
  const original = others.get(source);
  return original ? [original] : [];
}

/** What a locale's language is called, in the language of whoever reads findings. */
export const nameOfLanguage = (locale: LocaleCode, { language }: Say): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(locale) ?? locale;
