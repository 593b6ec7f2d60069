import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { AgendaEntry } from '../../../../contracts/desk';
import type { LocaleCode } from '../../../../contracts/locale';
import { databaseOf } from '../../shared/database';
import { draftNames, type Names } from '../../shared/draft-names';
import { toZoned } from '../../shared/instant';
import { timeZoneOf } from '../time-zone-of.service';
import { type StageRow, stageTable } from '../stages/stage-rows';
import { publishedByHand } from './published-by-hand';

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
 * What is on the agenda, in the order of its instants: scheduled, due, late, and what has come out, by the clock (and how
 * late) or by hand, the newest of it, as long as it is out. What is late stands there whatever the range.
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
    .whereNotIn('stage', ['scheduled', 'withdrawn'])
    .whereNotNull('fell_due_at')
    .where(inRange)
    .orderBy('embargo_until', 'desc')
    .limit(mostPublished)) as StageRow[];
  const scheduled = (await database<StageRow>(stageTable)
    .where({ stage: 'scheduled' })
    .where((query) => {
      void query.where(inRange).orWhere('embargo_until', '<=', now.toISOString());
    })) as StageRow[];
  const byHand = await publishedByHand(database, { from, to, locales: readable, most: mostPublished });
  const onTheAgenda = [...published, ...scheduled];
  const names = await draftNames(strapi, {
    kind: 'press-release',
    ids: [...onTheAgenda, ...byHand].map(({ release_id }) => release_id),
    locales: readable,
  });
  const timeZone = timeZoneOf(strapi);
  const entries = [
    ...onTheAgenda.map((row) => entryOf(row, { now, timeZone, titles: names.get(row.release_id) })),
    ...byHand.map((row) => entryByHand(row, { timeZone, titles: names.get(row.release_id) })),
  ];
  return entries.filter((entry) => entry !== null).sort(byInstant);
}

const instantOf = ({ embargoUntil, publishedAt }: AgendaEntry) => embargoUntil ?? publishedAt ?? '';

const byInstant = (one: AgendaEntry, other: AgendaEntry) =>
  instantOf(one).localeCompare(instantOf(other)) || one.documentId.localeCompare(other.documentId);

function entryOf(
  row: StageRow,
  { now, timeZone, titles }: { now: Date; timeZone: string; titles: Names | undefined },
): AgendaEntry | null {
  if (titles === undefined) return null;
  const until = new Date(row.embargo_until ?? now);
  const overdueMs = row.stage === 'scheduled' ? now.getTime() - until.getTime() : null;
  return {
    documentId: row.release_id,
    titles,
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

function entryByHand(
  { release_id: documentId, released_at: publishedAt }: { release_id: string; released_at: string },
  { timeZone, titles }: { timeZone: string; titles: Names | undefined },
): AgendaEntry | null {
  if (titles === undefined) return null;
  return {
    documentId,
    titles,
    locales: null,
    embargoUntil: null,
    local: toZoned(new Date(publishedAt), timeZone),
    state: 'published',
    publishedAt,
    latenessMs: null,
    failure: null,
    retryAt: null,
  };
}

function stateOf(overdueMs: number): AgendaEntry['state'] {
  if (overdueMs < 0) return 'scheduled';
  return overdueMs <= lateAfterMs ? 'due' : 'late';
}

/** Null while there is still time. */
const latenessOf = (overdueMs: number): number | null => (overdueMs < 0 ? null : overdueMs);
