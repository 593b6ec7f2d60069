import type { Knex } from 'knex';

import type { LocaleCode } from '../../../../contracts/locale';
import type { Subject, SubjectKind } from '../../../../contracts/subject';
import type { Database } from '../../shared/database';
import { type EditionRow, facetNames, tables } from '../rows';
import { closingOf, closingsOver } from './closed-editions';
import type { Condition } from './list-editions';

/** A condition that needs no facet: facets are those of live editions only. */
export type PastCondition = Exclude<Condition, { facet: string }>;

/** The editions of one kind in one locale that were public at an instant. */
export interface PastList {
  kind: SubjectKind;
  locale: LocaleCode;
  /** ISO 8601 in UTC, as the record writes instants. */
  instant: string;
  conditions: readonly PastCondition[];
  order: 'asc' | 'desc';
}

/**
 * Reads the documents that were public at an instant, by the instant of first release: of each subject the newest edition
 * then. What was withdrawn then is left out, and so is what was closed since, as published in error or for a legal reason.
 */
export async function listPastEditions(
  database: Database,
  { kind, locale, instant, conditions, order }: PastList,
): Promise<string[]> {
  const query = publicAt(database, { kind, instant, closing: await closingOf(database, kind) });
  void query.where('past.language', locale);
  for (const condition of conditions) {
    if ('subjectIds' in condition) void query.whereIn('past.subject_id', condition.subjectIds);
    else void query.where('past.released_at', condition.releasedAt, condition.instant);
  }
  const rows = await inOrder(query, order).select('past.document');
  return documentsOf(rows);
}

/** The summaries of the press releases that were public at an instant and quoted a figure then, newest first. */
export async function summariesQuoting(database: Database, asked: Quoted): Promise<string[]> {
  // One after the other, and not both at once: so each is read in the order of its index, as far as the limit.
  const live = await quotingUnder(database, facetNames.figure, asked);
  const past = await quotingUnder(database, facetNames.figureThen, asked);
  return [...live, ...past]
    .sort((one, other) => compare(other.released_at, one.released_at) || other.id - one.id)
    .slice(0, asked.limit)
    .map(({ summary }) => summary);
}

type Quoted = Pick<PastList, 'locale' | 'instant'> & { figureId: string; limit: number };
type QuotingRow = Pick<EditionRow, 'id' | 'released_at' | 'summary'>;

async function quotingUnder(
  database: Database,
  name: string,
  { figureId, locale, instant, limit }: Quoted,
): Promise<QuotingRow[]> {
  const kind = 'press-release';
  const query = publicAt(database, { kind, instant, closing: await closingOf(database, kind) })
    .join(`${tables.facets} as filed`, 'filed.edition_id', 'past.id')
    .where({ 'filed.subject_kind': kind, 'filed.language': locale, 'filed.name': name, 'filed.value': figureId })
    // Nothing is public before its release.
    .where('filed.released_at', '<=', instant)
    .orderBy('filed.released_at', 'desc')
    .orderBy('filed.edition_id', 'desc')
    .limit(limit)
    .select('past.id', 'past.released_at', 'past.summary');
  return (await query) as unknown as QuotingRow[];
}

const compare = (one: string, other: string) => Number(one > other) - Number(one < other);

/** The locales that a subject was public in at an instant, with its slug there, in the order in which they were written. */
export async function localesAt(
  database: Database,
  { kind, id }: Subject,
  instant: string,
): Promise<{ locale: LocaleCode; slug: string }[]> {
  const rows = (await publicAt(database, { kind, instant, closing: await closingOf(database, kind) })
    .where('past.subject_id', id)
    .orderBy('past.id', 'asc')
    .select('past.language', 'past.slug')) as unknown as Pick<EditionRow, 'language' | 'slug'>[];
  return rows.map(({ language, slug }) => ({ locale: language, slug }));
}

/** Editions of one kind, called `past`, that stood at an instant with their words, and may still be read. */
function publicAt(
  database: Database,
  { kind, instant, closing }: { kind: SubjectKind; instant: string; closing: readonly number[] },
): Knex.QueryBuilder {
  return database<EditionRow>(`${tables.editions} as past`)
    .where('past.subject_kind', kind)
    .whereNot('past.kind', 'withdrawal')
    .where('past.issued_at', '<=', instant)
    .whereNotExists(
      database<EditionRow>(`${tables.editions} as later`)
        .select('later.id')
        .where('later.issued_at', '<=', instant)
        .whereRaw('later.subject_kind = past.subject_kind')
        .whereRaw('later.subject_id = past.subject_id')
        .whereRaw('later.language = past.language')
        .whereRaw('later.number > past.number'),
    )
    .whereNotExists(closingsOver(database, closing, 'past'));
}

const inOrder = (query: Knex.QueryBuilder, order: 'asc' | 'desc') =>
  query.orderBy('past.released_at', order).orderBy('past.id', order);

const documentsOf = (rows: unknown): string[] =>
  (rows as Pick<EditionRow, 'document'>[]).map(({ document }) => document);
