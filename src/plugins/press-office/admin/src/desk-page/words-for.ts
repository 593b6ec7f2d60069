import type { LocaleCode } from '../../../contracts/locale';

/** What something is called, for somebody who reads one language: in that language where it is, or else in the first. */
export function wordsFor(
  names: Readonly<Record<LocaleCode, string | null>>,
  language: string,
): { locale: LocaleCode; text: string } | null {
  const written = Object.entries(names).flatMap(([locale, text]) =>
    text === null || text.trim() === '' ? [] : [{ locale, text }],
  );
  return written.find(({ locale }) => locale === language) ?? written[0] ?? null;
}
