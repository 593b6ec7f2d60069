import { useIntl } from 'react-intl';

import type { LocaleCode } from '../../../contracts/locale';

/** Names the languages of the content in the language of the panel: `Arabic`, `arabe`, `العربية`. */
export function useNameLocale(): (locale: LocaleCode) => string {
  const { locale: language } = useIntl();
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return (locale) => names.of(locale) ?? locale;
}

/** Joins names to a list in the language of the panel: `Arabic and French`. */
export function useListed(): (names: readonly string[]) => string {
  const { locale: language } = useIntl();
  return (names) => new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
