import type { Knex } from 'knex';

import type { Database } from '../../shared/database';
import { type EditionRow, tables } from '../rows';
import { filedEditions, type ListedEditions, liveEditions } from './live-editions';

export type { Condition } from './live-editions';

/** A page of the live editions of one kind in one locale. */
export interface EditionList extends ListedEditions {
  order: 'asc' | 'desc';
  offset: number;
  limit: number;
}

type Column = 'document' | 'summary';

/** Reads a page by the instant of first release; equal instants keep the order in which they were written. */
export async function listEditions(database: Database, list: EditionList, column: Column): Promise<string[]> {
  const { order, offset, limit } = list;
  const filed = filedEditions(database, list)
    // Once, though it may be filed twice.
    ?.groupBy('filed.released_at', 'filed.edition_id')
    .orderBy('filed.released_at', order)
    .orderBy('filed.edition_id', order)
    .offset(offset)
    .limit(limit)
    .select('filed.edition_id');
  const page =
    filed === undefined
      ? liveEditions(database, list).offset(offset).limit(limit)
      : database<EditionRow>(tables.editions).whereIn('id', filed);
  const rows: EditionRow[] = await inOrder(page, order).select(column);
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
export async function countEditions(database: Database, list: ListedEditions): Promise<number> {
  const query =
    filedEditions(database, list)?.countDistinct({ total: 'filed.edition_id' }) ??
    liveEditions(database, list).count({ total: '*' });
  const [row] = (await query) as unknown as { total: number | string }[];
  return Number(row?.total ?? 0);
}

const inOrder = (query: Knex.QueryBuilder<EditionRow>, order: EditionList['order']) =>
  query.orderBy('released_at', order).orderBy('id', order);
