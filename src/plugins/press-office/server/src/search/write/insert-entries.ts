import type { Database } from '../../shared/database';
import { isPostgres, runSql } from '../../shared/sql';
import { tables } from '../rows';
import { fts5Text, tsVector } from './engine-text';
import type { TokenStream } from './token-stream';

/** One edition as the index keeps it. */
export interface IndexEntry {
  editionId: number;
  position: bigint;
  stream: TokenStream;
}

/** Writes entries into the index, in ascending order of their positions. */
export async function insertEntries(db: Database, entries: readonly IndexEntry[]): Promise<void> {
  if (isPostgres(db, tables.texts)) return insertIntoPostgres(db, entries);
  await insert(db, {
    into: `${tables.texts} (rowid, words)`,
    values: '(?, ?)',
    rows: entries.map(({ position, stream }) => [position, fts5Text(stream)]),
  });
  await insert(db, {
    into: `${tables.places} (position, edition_id)`,
    values: '(?, ?)',
    rows: entries.map(({ position, editionId }) => [position, editionId]),
  });
}

const insertIntoPostgres = (db: Database, entries: readonly IndexEntry[]): Promise<void> =>
  insert(db, {
    into: `${tables.texts} (position, edition_id, words)`,
    values: '(?, ?, ?::tsvector)',
    rows: entries.map(({ position, editionId, stream }) => [position, editionId, tsVector(stream)]),
  });

async function insert(
  db: Database,
  { into, values, rows }: { into: string; values: string; rows: readonly (string | number | bigint)[][] },
): Promise<void> {
  const sql = `INSERT INTO ${into} VALUES ${rows.map(() => values).join(', ')}`;
  await runSql(db, { table: tables.texts, sql, bindings: rows.flat() });
}
