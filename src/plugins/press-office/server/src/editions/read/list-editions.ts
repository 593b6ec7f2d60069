import type { Knex } from 'knex';

import type { LocaleCode } from '../../../../contracts/locale';
import type { SubjectKind } from '../../../../contracts/subject';
import type { Database } from '../../shared/database';
import { type EditionRow, type FacetRow, tables } from '../rows';

/** One thing that the editions of a list have in common. Several conditions must all hold. */
export type Condition =
  | { subjectIds: readonly string[] }
  | { facet: string; values: readonly string[] }
  | { releasedAt: '>' | '>=' | '<' | '<=' | '='; instant: string };

/** A page of the live editions of one kind in one locale. */
export interface EditionList {
  kind: SubjectKind;
  locale: LocaleCode;
  conditions: readonly Condition[];
  order: 'asc' | 'desc';
  offset: number;
  limit: number;
}

type Column = 'document' | 'summary';

/** Reads a page by the instant of first release; equal instants keep the order in which they were written. */
export async function listEditions(database: Database, list: EditionList, column: Column): Promise<string[]> {
  const rows: EditionRow[] = await inOrder(liveEditions(database, list), list.order)
    .offset(list.offset)
    .limit(list.limit)
    .select(column);
  return rows.map((row) => row[column]);
}

/** Reads all pages of a list at once, in the same order. */
export async function listAllEditions(
  database: Database,
  list: Omit<EditionList, 'offset' | 'limit'>,
  column: Column,
): Promise<string[]> {
  const rows: EditionRow[] = await inOrder(liveEditions(database, list), list.order).select(column);
  return rows.map((row) => row[column]);
}

/** How many editions a list has on all its pages. */
export async function countEditions(database: Database, list: EditionList): Promise<number> {
  const [row] = (await liveEditions(database, list).count({ total: '*' })) as unknown as { total: number | string }[];
  return Number(row?.total ?? 0);
}

const inOrder = (query: Knex.QueryBuilder<EditionRow>, order: EditionList['order']) =>
  query.orderBy('released_at', order).orderBy('id', order);

function liveEditions(
  database: Database,
  { kind, locale, conditions }: Pick<EditionList, 'kind' | 'locale' | 'conditions'>,
): Knex.QueryBuilder<EditionRow> {
  const query = database<EditionRow>(tables.editions).where({ subject_kind: kind, language: locale, state: 'live' });
  for (const condition of conditions) {
    if ('subjectIds' in condition) void query.whereIn('subject_id', condition.subjectIds);
    else if ('facet' in condition) void query.whereIn('id', filedUnder(database, { kind, locale, ...condition }));
    else void query.where('released_at', condition.releasedAt, condition.instant);
  }
  return query;
}

function filedUnder(
  database: Database,
  { kind, locale, facet, values }: { kind: SubjectKind; locale: LocaleCode; facet: string; values: readonly string[] },
) {
  return database<FacetRow>(tables.facets)
    .where({ subject_kind: kind, language: locale, name: facet })
    .whereIn('value', values)
    .select('edition_id');
}
