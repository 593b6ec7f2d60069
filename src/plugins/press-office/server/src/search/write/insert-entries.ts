import type { SubjectKind } from '../../../../contracts/subject';
import type { Database } from '../../shared/database';
import { type Binding, isPostgres, runSql } from '../../shared/sql';
import type { KnownText, PackedWords } from '../analyser';
import { tables } from '../rows';
import { fts5Text, tsVector } from './engine-text';
import type { TokenStream } from './token-stream';

/** One edition as the index keeps it. */
export interface IndexEntry {
  editionId: number;
  kind: SubjectKind;
  position: bigint;
  stream: TokenStream;
  /** What results show of it. */
  shown: { title: KnownText; summary: KnownText | null; body: KnownText | null };
  /** The edition's summary. */
  listed: string;
}

/** Writes entries into the index, in ascending order of their positions. */
export async function insertEntries(db: Database, entries: readonly IndexEntry[]): Promise<void> {
  await insertShown(db, entries);
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

async function insertShown(db: Database, entries: readonly IndexEntry[]): Promise<void> {
  await insert(db, {
    into: `${tables.results} (edition_id, kind, title, summary, words, title_bytes, listed)`,
    values: '(?, ?, ?, ?, ?, ?, ?)',
    rows: entries.map(({ editionId, kind, shown: { title, summary }, listed }) => [
      editionId,
      kind,
      title.text,
      summary?.text ?? null,
      bothWords(title.words, summary === null ? noWords : summary.words),
      title.words?.length ?? 0,
      listed,
    ]),
  });
  const bodies = entries.flatMap(({ editionId, shown: { body } }) =>
    body === null ? [] : [[editionId, body.text, body.words && Buffer.from(body.words)]],
  );
  if (bodies.length === 0) return;
  await insert(db, { into: `${tables.bodies} (edition_id, body, words)`, values: '(?, ?, ?)', rows: bodies });
}

const noWords = new Uint8Array();

const bothWords = (one: PackedWords | null, other: PackedWords | null): Buffer | null =>
  one === null || other === null ? null : Buffer.concat([one, other]);

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
