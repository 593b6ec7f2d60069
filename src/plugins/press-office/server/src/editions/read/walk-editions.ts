import type { Knex } from 'knex';

import type { Database } from '../../shared/database';
import { type EditionRow, type FacetRow, tables } from '../rows';
import { filedEditions, type ListedEditions, liveEditions } from './live-editions';
import { beyond } from './places';

/**
 * Where a page of a walk ends: at a subject, by the instant of its first release. Neither ever changes, so a walk goes on
 * where it was, whatever is published meanwhile: editions are numbered anew with each correction, subjects are not.
 */
export interface Position {
  /** ISO 8601 in UTC, as the record writes instants. */
  releasedAt: string;
  subjectId: string;
}

/** A page of a list that is walked from its beginning to its end. */
export interface EditionWalk extends ListedEditions {
  order: 'asc' | 'desc';
  /** Where the page before ended; null to begin. */
  after: Position | null;
  limit: number;
}

/** One page, and where it ended; null at the end of the list. */
export interface WalkedPage {
  texts: string[];
  next: Position | null;
}

/**
 * Reads a page by the instant of first release, equal instants by documentId. However far into the list, the index is
 * entered where the page begins, and one row more is read than it has.
 */
export async function walkEditions(
  database: Database,
  walk: EditionWalk,
  column: 'document' | 'summary',
): Promise<WalkedPage> {
  const { limit } = walk;
  const { query, releasedAt } = filedBeyond(database, walk) ?? liveBeyond(database, walk);
  const rows: EditionRow[] = await query.limit(limit + 1).select(column, 'subject_id', releasedAt);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    texts: page.map((row) => row[column]),
    next: last === undefined ? null : { releasedAt: last.released_at, subjectId: last.subject_id },
  };
}

/** Rows in the order of the walk, and what the instant is called in them. */
interface Rows {
  query: Knex.QueryBuilder;
  releasedAt: string;
}

function liveBeyond(database: Database, { after, order, ...list }: EditionWalk): Rows {
  const query = liveEditions(database, list).orderBy('released_at', order).orderBy('subject_id', order);
  // As one value, so that the index is entered at that very row.
  if (after !== null) void query.whereRaw(`(released_at, subject_id) ${beyond[order]} (?, ?)`, valuesOf(after));
  return { query, releasedAt: 'released_at' };
}

/** Facets know no subjects: the few that were released at one instant are put in order here. */
function filedBeyond(database: Database, { after, order, ...list }: EditionWalk): Rows | null {
  const query = filedEditions(database, list)
    ?.join(`${tables.editions} as edition`, 'edition.id', 'filed.edition_id')
    .whereNotExists(twinOf(database))
    .orderBy('filed.released_at', order)
    .orderBy('edition.subject_id', order);
  if (query === undefined) return null;
  if (after !== null) {
    void query
      .where('filed.released_at', `${beyond[order]}=`, after.releasedAt)
      .whereRaw(`(filed.released_at, edition.subject_id) ${beyond[order]} (?, ?)`, valuesOf(after));
  }
  return { query, releasedAt: 'filed.released_at' };
}

/** An edition may be filed twice under one value: the first time counts. */
const twinOf = (database: Database) =>
  database<FacetRow>(`${tables.facets} as twin`)
    .whereRaw('twin.edition_id = filed.edition_id and twin.name = filed.name and twin.value = filed.value')
    .whereRaw('twin.id < filed.id')
    .select('twin.id');

const valuesOf = ({ releasedAt, subjectId }: Position) => [releasedAt, subjectId];
