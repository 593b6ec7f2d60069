import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { AgendaEntry } from '../../../../contracts/desk';
import type { LocaleCode } from '../../../../contracts/locale';
import { databaseOf } from '../../shared/database';
import { draftRows } from '../../shared/desk-documents';
import { toZoned } from '../../shared/instant';
import { nouns } from '../../shared/subjects';
import { timeZoneOf } from '../time-zone-of.service';
import { type StageRow, stageTable } from '../stages/stage-rows';

/** The instants between which embargoes end; an open end is null. */
export interface AgendaRange {
  from: Date | null;
  to: Date | null;
  now: Date;
  /** The locales that the caller may read: a release without words in any of them is left out. */
  readable: readonly LocaleCode[];
}

/** How late a release may be before it is called so. */
const lateAfterMs = 5000;
/** The most of what has come out already; what is to come is never cut short. */
const mostPublished = 500;

/**
 * What is on the agenda, in the order of its instants: scheduled, due, late, and what the clock has published and how late,
 * the newest of it. What is late stands there whatever the range.
 */
export async function listAgenda(
  strapi: Core.Strapi,
  { from, to, now, readable }: AgendaRange,
): Promise<AgendaEntry[]> {
  const database = databaseOf(strapi);
  const inRange = (query: Knex.QueryBuilder) => {
    void query.whereNotNull('embargo_until');
    if (from !== null) void query.where('embargo_until', '>=', from.toISOString());
    if (to !== null) void query.where('embargo_until', '<=', to.toISOString());
  };
  const published = (await database<StageRow>(stageTable)
    .whereNot({ stage: 'scheduled' })
    .whereNotNull('fell_due_at')
    .where(inRange)
    .orderBy('embargo_until', 'desc')
    .limit(mostPublished)) as StageRow[];
  const scheduled = (await database<StageRow>(stageTable)
    .where({ stage: 'scheduled' })
    .where((query) => {
      void query.where(inRange).orWhere('embargo_until', '<=', now.toISOString());
    })) as StageRow[];
  const timeZone = timeZoneOf(strapi);
  const rows = [...published, ...scheduled];
  const entries = await Promise.all(rows.map((row) => entryOf(strapi, row, { now, timeZone, readable })));
  return entries.filter((entry) => entry !== null).sort(byInstant);
}

const byInstant = (one: AgendaEntry, other: AgendaEntry) =>
  one.embargoUntil.localeCompare(other.embargoUntil) || one.documentId.localeCompare(other.documentId);

async function entryOf(
  strapi: Core.Strapi,
  row: StageRow,
  { now, timeZone, readable }: { now: Date; timeZone: string; readable: readonly LocaleCode[] },
): Promise<AgendaEntry | null> {
  const { uid } = nouns['press-release'];
  const all = await draftRows(strapi, { uid, documentId: row.release_id });
  const drafts = all.filter(({ locale }) => readable.includes(locale));
  if (drafts.length === 0) return null;
  const until = new Date(row.embargo_until ?? now);
  const overdueMs = row.stage === 'scheduled' ? now.getTime() - until.getTime() : null;
  return {
    documentId: row.release_id,
    titles: Object.fromEntries(drafts.map(({ locale, title }) => [locale, typeof title === 'string' ? title : null])),
    locales: row.locales === null ? null : (JSON.parse(row.locales) as LocaleCode[]),
    embargoUntil: until.toISOString(),
    local: toZoned(until, timeZone),
    state: overdueMs === null ? 'published' : stateOf(overdueMs),
    publishedAt: row.fell_due_at,
    latenessMs: overdueMs === null ? row.lateness_ms : latenessOf(overdueMs),
    failure: row.failure,
    retryAt: row.retry_at,
  };
}

function stateOf(overdueMs: number): AgendaEntry['state'] {
  if (overdueMs < 0) return 'scheduled';
  return overdueMs <= lateAfterMs ? 'due' : 'late';
}

/** Null while there is still time. */
const latenessOf = (overdueMs: number): number | null => (overdueMs < 0 ? null : overdueMs);
