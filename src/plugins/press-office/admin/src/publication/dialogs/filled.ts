import type { LocaleCode } from '../../../../contracts/locale';

/** What was written of words per locale, without those left empty. */
export const filled = (words: Record<LocaleCode, string>, locales: readonly LocaleCode[]): Record<LocaleCode, string> =>
  Object.fromEntries(locales.map((locale) => [locale, words[locale]?.trim() ?? '']).filter(([, text]) => text !== ''));

/** Whether something was written in every one of some locales. */
export const isFilled = (words: Record<LocaleCode, string>, locales: readonly LocaleCode[]): boolean =>
  Object.keys(filled(words, locales)).length === locales.length;
