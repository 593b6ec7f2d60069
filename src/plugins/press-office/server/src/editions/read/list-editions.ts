import type { Knex } from 'knex';

import type { Database } from '../../shared/database';
import { type EditionRow, tables } from '../rows';
import { type Landmark, nearestLandmark } from './landmarks';
import { filedEditions, type ListedEditions, liveEditions } from './live-editions';
import { placesFiled, placesLive } from './places';

export type { Condition } from './live-editions';

/** A page of the live editions of one kind in one locale. */
export interface EditionList extends ListedEditions {
  order: 'asc' | 'desc';
  offset: number;
  limit: number;
}

type Column = 'document' | 'summary';

/**
 * Reads a page by the instant of first release; equal instants keep the order in which they were written.
 * @param landmarks of this list, as far as they are known; more are added. Without them, what stands before a page is counted
 * off each time.
 */
export async function listEditions(
  database: Database,
  { offset, limit, ...list }: EditionList,
  { column, landmarks = null }: { column: Column; landmarks?: Landmark[] | null },
): Promise<string[]> {
  const from = landmarks === null ? null : await nearestLandmark(database, list, { offset, known: landmarks });
  const page = { from: from?.place ?? null, offset: offset - (from?.offset ?? 0), limit };
  const filed = placesFiled(database, list, page)?.select('filed.edition_id');
  const query =
    filed === undefined ? placesLive(database, list, page) : database<EditionRow>(tables.editions).whereIn('id', filed);
  const rows: EditionRow[] = await inOrder(query, list.order).select(column);
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
