import type { Database } from '../../shared/database';
import { type EditionRow, tables } from '../rows';

/** What an edition says, in JSON, and of what kind its subject is. */
export type EditionText = Pick<EditionRow, 'id' | 'subject_kind' | 'summary' | 'document'>;

/** Live editions by their ids, in the order of those. What was superseded meanwhile is left out. */
export async function editionsById(database: Database, ids: readonly number[]): Promise<EditionText[]> {
  if (ids.length === 0) return [];
  const rows: EditionText[] = await database<EditionRow>(tables.editions)
    .whereIn('id', ids)
    .where('state', 'live')
    .select('id', 'subject_kind', 'summary', 'document');
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
