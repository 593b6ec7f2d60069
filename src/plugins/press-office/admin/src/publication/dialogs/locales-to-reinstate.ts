import type { ReleaseReport } from '../../../../contracts/desk';
import type { LocaleCode } from '../../../../contracts/locale';

/** The languages that a reinstatement brings back: they were public, are not now, and still have a draft. */
export function localesToReinstate({
  editions,
  translations,
}: Pick<ReleaseReport, 'editions' | 'translations'>): LocaleCode[] {
  const everPublic = new Set(editions.map(({ locale }) => locale));
  return translations
    .filter(({ locale, state, isPublic }) => state !== 'missing' && !isPublic && everPublic.has(locale))
    .map(({ locale }) => locale);
}
