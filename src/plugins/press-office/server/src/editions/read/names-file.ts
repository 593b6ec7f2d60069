import type { Database } from '../../shared/database';
import { type FileRow, tables } from '../rows';

/** Whether any edition, also an earlier one, names a file by one of its addresses (`/uploads/…` or a whole URL). */
export async function isFileOnRecord(database: Database, urls: readonly string[]): Promise<boolean> {
  const row = await database<FileRow>(tables.files).whereIn('url', urls).first('edition_id');
  return row !== undefined;
}
