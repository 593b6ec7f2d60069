import type { Core, UID } from '@strapi/strapi';

import type { LocaleCode } from '../../../contracts/locale';
import type { Stage } from '../../../contracts/publication';
import type { ReleaseStanding } from '../../../contracts/release-list';
import { permittedSomewhere } from '../access/check-permission.service';
import { type EditionRow, tables } from '../editions/rows';
import { hashOf } from '../editions/seal';
import { wordsOf } from '../publication/edits/words-of';
import { loadDrafts } from '../publication/load-drafts.service';
import { type StageRow, stagesOf } from '../publication/stages/stage-rows';
import { timeZoneOf } from '../publication/time-zone-of.service';
import type { Clock } from '../shared/clock';
import type { Database } from '../shared/database';
import { atDesk } from '../shared/desk';
import { toZoned } from '../shared/instant';
import { knownLocales } from '../shared/known-locales';
import { nouns } from '../shared/subjects';

interface DraftRow {
  documentId: string;
  locale: LocaleCode;
  embargoUntil: string | Date | null;
}

/** How press releases stand, for lists of them. */
export const standingsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * How some press releases stand, of those that the caller may read in some language; the others are left out.
   * @throws ForbiddenError NOT_PERMITTED when she may read none in any language
   */
  async standingsOf(ids: readonly string[]): Promise<ReleaseStanding[]> {
    const locales = await knownLocales(strapi);
    const readable = permittedSomewhere(strapi, 'read', { kind: 'press-release', locales });
    const now = strapi.plugin('press-office').config<Clock>('clock')();
    return atDesk(strapi, async ({ database }) => {
      const drafts = await draftsOf(strapi, { ids, readable });
      const known = [...drafts.keys()];
      const rows = await stagesOf(database, known);
      const onRecord = await stagesOnRecord(
        database,
        known.filter((id) => !rows.has(id)),
      );
      return known.map((id) =>
        standingOf(
          { row: rows.get(id), stage: onRecord.get(id) ?? 'draft', draft: drafts.get(id)! },
          {
            now,
            timeZone: timeZoneOf(strapi),
          },
        ),
      );
    });
  },

  /** Tells of each, too, what stands for its words. One release after the other is read in full. */
  async withWords(standings: readonly ReleaseStanding[]): Promise<ReleaseStanding[]> {
    const told: ReleaseStanding[] = [];
    for (const standing of standings) {
      const record = await loadDrafts(strapi, { kind: 'press-release', documentId: standing.documentId });
      told.push({ ...standing, words: hashOf(wordsOf(record)) });
    }
    return told;
  },
});

/** One draft of each release that may be read: its translations share the embargo. */
async function draftsOf(
  strapi: Core.Strapi,
  { ids, readable }: { ids: readonly string[]; readable: readonly LocaleCode[] },
): Promise<Map<string, DraftRow>> {
  const rows = (await strapi.db.query(nouns['press-release'].uid as UID.ContentType).findMany({
    where: { documentId: { $in: ids }, locale: { $in: readable }, publishedAt: null },
    select: ['documentId', 'locale', 'embargoUntil'],
    orderBy: 'id',
  })) as DraftRow[];
  return new Map(rows.map((row) => [row.documentId, row]));
}

/** Where releases stand that have no row in the table of stages and are on record: they are older than that table. */
async function stagesOnRecord(database: Database, ids: readonly string[]): Promise<Map<string, Stage>> {
  if (ids.length === 0) return new Map();
  const editions = (await database<EditionRow>(tables.editions)
    .where({ subject_kind: 'press-release' })
    .whereIn('subject_id', ids)
    .distinct('subject_id', 'state')) as unknown as Pick<EditionRow, 'subject_id' | 'state'>[];
  const stages = new Map<string, Stage>();
  for (const { subject_id: id, state } of editions) {
    if (state === 'live' || !stages.has(id)) stages.set(id, state === 'live' ? 'published' : 'withdrawn');
  }
  return stages;
}

function standingOf(
  { row, stage: withoutRow, draft }: { row: StageRow | undefined; stage: Stage; draft: DraftRow },
  { now, timeZone }: { now: Date; timeZone: string },
): ReleaseStanding {
  const stage = row?.stage ?? withoutRow;
  const isOut = stage === 'published' || stage === 'withdrawn';
  const until = (stage === 'scheduled' ? row?.embargo_until : null) ?? draft.embargoUntil;
  const instant = isOut || until === null ? null : new Date(until);
  return {
    documentId: draft.documentId,
    stage,
    unreviewed: row?.unreviewed === 1,
    isSentBack: stage === 'draft' && typeof row?.sent_back_for === 'string',
    embargo: instant && { state: instant > now ? 'under' : 'due', local: toZoned(instant, timeZone) },
    words: null,
  };
}
