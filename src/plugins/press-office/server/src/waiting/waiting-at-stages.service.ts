import type { LocaleCode } from '../../../contracts/locale';
import type { WaitingEntry, WaitingReason } from '../../../contracts/waiting';
import { mayDo } from '../access/check-permission.service';
import { actOfCaller } from '../publication/act-of-caller.service';
import { type StageRow, stageTable } from '../publication/stages/stage-rows';
import { ownPart } from '../publication/verbs/own-part';
import type { Desk } from '../shared/desk';
import { presentSettings } from '../shared/office-settings';
import { draftsOf, titlesOf } from './drafts-of.service';

/**
 * Press releases that somebody has handed on to the caller: submitted, or published at once, and hers to approve; approved, and
 * hers to publish; sent back, and hers to mend. The one that waits longest comes first, as far as the table knows: rows keep their order.
 */
export async function waitingAtStages(
  { strapi, database }: Desk,
  readable: readonly LocaleCode[],
): Promise<WaitingEntry[]> {
  const { actorId } = actOfCaller(strapi);
  const { fourEyes } = presentSettings(strapi);
  const rows: StageRow[] = await database<StageRow>(stageTable)
    .whereIn('stage', ['submitted', 'approved'])
    .orWhere({ stage: 'published', unreviewed: 1 })
    .orWhere((sentBack) => void sentBack.where({ stage: 'draft' }).whereNotNull('sent_back_for'))
    .orderBy('id', 'asc');
  const reasonOf = (row: StageRow): WaitingReason | null => {
    if (row.stage === 'draft') return mayDo(strapi, 'submit') ? 'sent-back' : null;
    if (row.stage === 'approved') return mayDo(strapi, 'publish') || mayDo(strapi, 'schedule') ? 'to-publish' : null;
    if (!mayDo(strapi, 'approve') || ownPart(row, { actorId, fourEyes }) !== null) return null;
    return row.unreviewed === 1 ? 'to-review' : 'to-approve';
  };
  const waiting = rows.flatMap((row) => {
    const reason = reasonOf(row);
    return reason === null ? [] : [{ row, reason }];
  });
  const drafts = await draftsOf(
    strapi,
    waiting.map(({ row }) => row.release_id),
  );
  return waiting.flatMap(({ row, reason }) => {
    const titles = titlesOf(drafts.get(row.release_id) ?? [], readable);
    if (Object.keys(titles).length === 0) return [];
    return {
      reason,
      documentId: row.release_id,
      titles,
      stage: row.stage,
      locales: [],
      note: reason === 'sent-back' ? row.sent_back_for : null,
      isMine: actorId !== null && row.last_edited_by === actorId,
      figure: null,
    };
  });
}
