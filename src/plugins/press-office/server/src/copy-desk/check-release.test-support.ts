import type { Finding } from '../../../contracts/intake';
import type { LocaleCode } from '../../../contracts/locale';
import type { KnownWorld } from '../reading/known-world';
import { checkDrafts, type DraftsContext } from './check-drafts';
import type { CheckedDraft } from './lines';

/** What a draft is checked against, as `checkDrafts` is. */
interface ReleaseContext extends Omit<DraftsContext, 'knownIn'> {
  locale: LocaleCode;
  known?: KnownWorld;
  /** The same release in other locales. */
  others?: ReadonlyMap<LocaleCode, CheckedDraft>;
}

/** What `checkDrafts` finds in one locale of a press release. */
export function checkRelease(
  draft: CheckedDraft,
  { locale, known, others = new Map(), ...context }: ReleaseContext,
): Finding[] {
  const drafts = new Map([[locale, draft], ...others]);
  return checkDrafts(drafts, { ...context, ...(known && { knownIn: () => known }) }).get(locale) ?? [];
}
