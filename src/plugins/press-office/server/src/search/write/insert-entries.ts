import type { Database } from '../../shared/database';
import { type Binding, isPostgres, runSql } from '../../shared/sql';
import type { BodyText } from '../analyser';
import { tables } from '../rows';
import { fts5Text, tsVector } from './engine-text';
import type { TokenStream } from './token-stream';

/** One edition as the index keeps it. */
export interface IndexEntry {
  editionId: number;
  position: bigint;
  stream: TokenStream;
  /** The long text that results show a passage of; null where there is none. */
  body: BodyText | null;
}

/** Writes entries into the index, in ascending order of their positions. */
export async function insertEntries(db: Database, entries: readonly IndexEntry[]): Promise<void> {
  await insertBodies(db, entries);
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

async function insertBodies(db: Database, entries: readonly IndexEntry[]): Promise<void> {
  const rows = entries.flatMap(({ editionId, body }) =>
    body === null ? [] : [[editionId, body.text, body.words && Buffer.from(body.words)]],
  );
  if (rows.length === 0) return;
  await insert(db, { into: `${tables.bodies} (edition_id, body, words)`, values: '(?, ?, ?)', rows });
}

const insertIntoPostgres = (db: Database, entries: readonly IndexEntry[]): Promise<void> =>
  insert(db, {
    into: `${tables.texts} (position, edition_id, words)`,
    values: '(?, ?, ?::tsvector)',
    rows: entries.map(({ position, editionId, stream }) => [position, editionId, tsVector(stream)]),
  });

async function insert(
  db: Database,
  { into, values, rows }: { into: string; values: string; rows: readonly Binding[][] },
): Promise<void> {
  const sql = `INSERT INTO ${into} VALUES ${rows.map(() => values).join(', ')}`;
  await runSql(db, { table: tables.texts, sql, bindings: rows.flat() });
}
