import type { LocaleCode } from '../../../contracts/locale';

type Saved = Readonly<Record<string, unknown>>;

/** How a record stands in a locale: not written, saved before its source was, or neither. */
export interface StandingTranslation {
  locale: LocaleCode;
  state: 'missing' | 'stale' | 'current';
  savedAt: Date | null;
}

/**
 * How a record stands in each locale. The office writes in its default language first, and a record without it in the
 * language of its first draft.
 * @param locales every locale there is, the default one first
 */
export function translationStates(
  drafts: ReadonlyMap<LocaleCode, Saved>,
  locales: readonly LocaleCode[],
): StandingTranslation[] {
  const source = locales.find((locale) => drafts.has(locale));
  const sourceSavedAt = savedAt(source === undefined ? undefined : drafts.get(source));
  return locales.map((locale) => {
    const saved = savedAt(drafts.get(locale));
    const isStale = saved !== null && sourceSavedAt !== null && sourceSavedAt.getTime() - saved.getTime() > longestSave;
    return { locale, state: saved === null ? 'missing' : isStale ? 'stale' : 'current', savedAt: saved };
  });
}

/** Milliseconds. One save changes all translations, one after the other, where it changes their links: that is no edit. */
const longestSave = 5000;

function savedAt(draft: Saved | undefined): Date | null {
  const at = draft?.updatedAt as string | Date | undefined;
  return at === undefined ? null : new Date(at);
}
