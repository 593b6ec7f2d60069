import type { Database } from '../../shared/database';
import type { BodyText } from '../analyser';
import { type BodyRow, tables } from '../rows';

/** The long texts of live editions, by their ids; of those that have one. */
export async function bodiesOf(database: Database, ids: readonly number[]): Promise<Map<number, BodyText>> {
  if (ids.length === 0) return new Map();
  const rows: BodyRow[] = await database<BodyRow>(tables.bodies).whereIn('edition_id', ids);
  return new Map(rows.map(({ edition_id: id, body, words }) => [id, { text: body, words }]));
}
