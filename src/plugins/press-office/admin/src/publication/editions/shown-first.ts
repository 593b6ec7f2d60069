import type { ReleaseReport } from '../../../../contracts/desk';
import type { LocaleCode } from '../../../../contracts/locale';

/** The language whose editions are shown first: that of the form, or else the first that has any; empty where none has. */
export function shownFirst(editions: ReleaseReport['editions'], formLocale: LocaleCode | undefined): LocaleCode {
  const locales = editions.map(({ locale }) => locale);
  return locales.find((one) => one === formLocale) ?? locales[0] ?? '';
}
