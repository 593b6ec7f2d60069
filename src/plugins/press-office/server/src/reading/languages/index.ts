import type { LocaleCode } from '../../../../contracts/locale';
import { arabic } from './arabic';
import { english } from './english';
import { french } from './french';
import type { Language } from './language';

/** Every language that intake reads; to add one, add its file and name it here. */
export const languages: readonly Language[] = [arabic, french, english];

/** The language of a locale (`ar-MA` → Arabic), or null when intake does not read it. */
export function languageOf(locale: LocaleCode): Language | null {
  const code = locale.toLowerCase().split('-')[0];
  return languages.find((language) => language.code === code) ?? null;
}
