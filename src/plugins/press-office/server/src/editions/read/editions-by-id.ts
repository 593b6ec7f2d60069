import type { Database } from '../../shared/database';
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
