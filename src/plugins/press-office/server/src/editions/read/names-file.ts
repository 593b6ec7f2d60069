import type { Database } from '../../shared/database';
import { type EditionRow, tables } from '../rows';

/** Whether any edition, also an earlier one, names the file at an address (`/uploads/…` or a whole URL). */
export async function isFileOnRecord(database: Database, url: string): Promise<boolean> {
  const pattern = `%${JSON.stringify(url)
    .slice(1, -1)
    .replace(/[\\%_]/g, '\\$&')}%`;
  const row = await database<EditionRow>(tables.editions)
    .whereRaw("document like ? escape '\\'", [pattern])
    .first('id');
  return row !== undefined;
}
