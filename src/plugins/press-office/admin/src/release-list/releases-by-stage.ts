import type { ReleaseStanding } from '../../../contracts/release-list';
import type { BulkVerb, ChosenRelease } from './bulk-request';

/** Releases that were chosen for a verb: those that are at a stage for it, and those that stay as they are. */
export interface ChosenByStage {
  ready: ChosenRelease[];
  others: ChosenRelease[];
}

/** The chosen releases that are at a stage for a verb, and the others. Of one whose standing is not told, the server decides. */
export function releasesByStage(
  verb: BulkVerb,
  releases: readonly ChosenRelease[],
  standings: readonly ReleaseStanding[],
): ChosenByStage {
  const isReady = ({ documentId }: ChosenRelease) => {
    const standing = standings.find((one) => one.documentId === documentId);
    return standing === undefined || isAtStageFor[verb](standing);
  };
  return { ready: releases.filter(isReady), others: releases.filter((release) => !isReady(release)) };
}

/** What was published at once is approved afterwards. */
const isAtStageFor: Record<BulkVerb, (standing: ReleaseStanding) => boolean> = {
  submit: ({ stage }) => stage === 'draft',
  approve: ({ stage, unreviewed }) => stage === 'submitted' || (stage === 'published' && unreviewed),
};
