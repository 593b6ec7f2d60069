import type { Knex } from 'knex';

import type { LocaleCode } from '../../../../contracts/locale';
import type { Subject, SubjectKind } from '../../../../contracts/subject';
import type { Database } from '../../shared/database';
import { type EditionRow, facetNames, type FacetRow, tables } from '../rows';
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
export async function summariesQuoting(
  database: Database,
  { figureId, locale, instant, limit }: Pick<PastList, 'locale' | 'instant'> & { figureId: string; limit: number },
): Promise<string[]> {
  const kind = 'press-release';
  const quoting = database<FacetRow>(tables.facets)
    .where({ subject_kind: kind, language: locale, value: figureId })
    .whereIn('name', [facetNames.figure, facetNames.figureThen])
    .select('edition_id');
  const query = publicAt(database, { kind, instant, closing: await closingOf(database, kind) }).whereIn(
    'past.id',
    quoting,
  );
  const rows = (await inOrder(query, 'desc').limit(limit).select('past.summary')) as unknown as Pick<
    EditionRow,
    'summary'
  >[];
  return rows.map(({ summary }) => summary);
}

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
