import type { Database } from '../../shared/database';
import { isPostgres, runSql } from '../../shared/sql';
import { type EditionRow, tables } from '../rows';

/** An edition in JSON, and of what kind its subject is. */
export interface EditionText {
  id: number;
  kind: EditionRow['subject_kind'];
  text: string;
}

/** Live editions by their ids, in the order of those. What was superseded meanwhile is left out. */
export async function editionsById(
  database: Database,
  ids: readonly number[],
  column: 'document' | 'summary',
): Promise<EditionText[]> {
  if (ids.length === 0) return [];
  const rows: EditionRow[] = await database<EditionRow>(tables.editions)
    .whereIn('id', ids)
    .where('state', 'live')
    .select('id', 'subject_kind', column);
  const byId = new Map(rows.map((row) => [row.id, { id: row.id, kind: row.subject_kind, text: row[column] }]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/**
 * One text inside of live documents, by the ids of their editions: of a long document, the database reads out what is wanted.
 * @param path the names of properties, which are letters only: `['body', 'text']`
 */
export async function textsInside(
  database: Database,
  { ids, path }: { ids: readonly number[]; path: readonly string[] },
): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const [inside, place] = isPostgres(database, tables.editions)
    ? ['document::json #>> ?::text[]', `{${path.join(',')}}`]
    : ['json_extract(document, ?)', `$.${path.join('.')}`];
  const sql = `SELECT id, ${inside} AS text FROM ${tables.editions}
    WHERE id IN (${ids.map(() => '?').join(', ')}) AND state = 'live'`;
  const rows = await runSql<{ id: number; text: string | null }>(database, {
    table: tables.editions,
    sql,
    bindings: [place, ...ids],
  });
  return new Map(rows.flatMap(({ id, text }) => (text === null ? [] : [[id, text] as const])));
}
