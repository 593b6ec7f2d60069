import type { Knex } from 'knex';

import type { Database } from '../../shared/database';
import { type EditionRow, type FacetRow } from '../rows';
import { filedEditions, type ListedEditions, liveEditions } from './live-editions';

/** Where an edition stands in a list. */
export interface Place {
  releasedAt: string;
  id: number;
}

/** The editions of a list, in its order. */
export interface OrderedEditions extends ListedEditions {
  order: 'asc' | 'desc';
}

/** Some of a list. */
export interface Stretch {
  /** The edition that it begins after; null for the beginning. */
  from: Place | null;
  offset: number;
  limit: number;
}

/** A stretch of the live editions of a list. */
export function placesLive(
  database: Database,
  { order, ...list }: OrderedEditions,
  { from, offset, limit }: Stretch,
): Knex.QueryBuilder<EditionRow> {
  const query = liveEditions(database, list).orderBy('released_at', order).orderBy('id', order);
  // As one value, so that the index is entered at that very row.
  if (from !== null) void query.whereRaw(`(released_at, id) ${beyond[order]} (?, ?)`, [from.releasedAt, from.id]);
  return query.offset(offset).limit(limit);
}

/** The same of a list that a facet narrows down, as rows called `filed` (`filedEditions`); null of any other. */
export function placesFiled(
  database: Database,
  { order, ...list }: OrderedEditions,
  { from, offset, limit }: Stretch,
): Knex.QueryBuilder<FacetRow> | null {
  const query = filedEditions(database, list)
    // Once, though it may be filed twice.
    ?.groupBy('filed.released_at', 'filed.edition_id')
    .orderBy('filed.released_at', order)
    .orderBy('filed.edition_id', order);
  if (query === undefined) return null;
  if (from !== null) {
    void query.whereRaw(`(filed.released_at, filed.edition_id) ${beyond[order]} (?, ?)`, [from.releasedAt, from.id]);
  }
  return query.offset(offset).limit(limit);
}

/** How a place further on in a list compares with one before it. */
export const beyond = { asc: '>', desc: '<' } as const;
