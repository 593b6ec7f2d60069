import type { LocaleCode } from '../../../contracts/locale';

/** The title of a release for somebody who reads one language: in that language where there is one, or else the first. */
export function titleFor(
  titles: Readonly<Record<LocaleCode, string | null>>,
  language: string,
): { locale: LocaleCode; text: string } | null {
  const written = Object.entries(titles).flatMap(([locale, text]) =>
    text === null || text.trim() === '' ? [] : [{ locale, text }],
  );
  return written.find(({ locale }) => locale === language) ?? written[0] ?? null;
}
