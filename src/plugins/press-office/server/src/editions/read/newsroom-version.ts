import type { Database } from '../../shared/database';
import { tables, type VersionRow } from '../rows';

/** Which state of the newsroom an answer shows, and since when it is so. */
export interface NewsroomVersion {
  version: number;
  /** ISO 8601; null when nothing was ever public. */
  changedAt: string | null;
}

/** Reads the number that every change of what is public raises. */
export async function newsroomVersion(database: Database): Promise<NewsroomVersion> {
  const row = await database<VersionRow>(tables.versions).where({ name: 'newsroom' }).first('version', 'changed_at');
  if (row === undefined || row.version === 0) return { version: 0, changedAt: null };
  return { version: row.version, changedAt: row.changed_at };
}
