import type { StageRow } from '../stages/stage-rows';

/** What somebody had a part in, of a release that is to be approved. */
export type OwnPart = 'published' | 'submitted' | 'edited';

/**
 * The part that somebody had in a release and that keeps her from approving it, where a second pair of eyes is asked for:
 * she published it at once, submitted it, or edited it last. Null where she may approve it.
 * @param actorId null for code, which has no eyes
 */
export function ownPart(
  stage: Pick<StageRow, 'unreviewed' | 'published_at_once_by' | 'submitted_by' | 'last_edited_by'>,
  { actorId, fourEyes }: { actorId: number | null; fourEyes: boolean },
): OwnPart | null {
  if (actorId === null || !fourEyes) return null;
  if (stage.unreviewed === 1 && stage.published_at_once_by === actorId) return 'published';
  if (stage.submitted_by === actorId) return 'submitted';
  return stage.last_edited_by === actorId ? 'edited' : null;
}
