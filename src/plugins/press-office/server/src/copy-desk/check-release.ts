import type { Finding } from '../../../contracts/intake';
import type { LocaleCode } from '../../../contracts/locale';
import { type KnownWorld, nothingKnown } from '../reading/known-world';
import type { Work } from '../reading-room/work';
import { type DeskLanguage, sayIn } from '../shared/translate';
import { checkDrafts, type DraftsContext } from './check-drafts';
import type { CheckedDraft } from './lines';

/** The drafts of a release, and what they are checked against, as it can be sent to a thread. */
export interface ReleaseToCheck extends Omit<DraftsContext, 'say' | 'knownIn'> {
  drafts: readonly (readonly [LocaleCode, CheckedDraft])[];
  /** What is on record, as a text in each locale may speak of it. */
  known: readonly (readonly [LocaleCode, KnownWorld])[];
  /** The language of whoever reads the findings. */
  speaks: DeskLanguage;
}

/** What `checkDrafts` finds, a locale each. */
export const checkRelease: Work<ReleaseToCheck, [LocaleCode, Finding[]][]> = {
  name: 'check-release',
  read({ drafts, known, speaks, ...context }) {
    const worlds = new Map(known);
    const knownIn = (locale: LocaleCode) => worlds.get(locale) ?? nothingKnown;
    return [...checkDrafts(new Map(drafts), { ...context, knownIn, say: sayIn(speaks) })];
  },
};
