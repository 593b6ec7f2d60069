import type { Database } from '../../shared/database';
import { tables, type VersionRow } from '../rows';

/** Which state of the newsroom an answer shows, and since when it is so. */
export interface NewsroomVersion {
  version: number;
  /** ISO 8601; null when nothing was ever public. */
  changedAt: string | null;
  /** ISO 8601; when it changes next, as far as is known. Answers may not be kept for longer. */
  nextChangeAt: string | null;
}

/** Reads the number that every change of what is public raises. */
export async function newsroomVersion(database: Database): Promise<NewsroomVersion> {
  const row = await database<VersionRow>(tables.versions)
    .where({ name: 'newsroom' })
    .first('version', 'changed_at', 'next_change_at');
  return newsroomVersionIn(row);
}

/** The version in its row; nothing was ever public where there is none. */
export function newsroomVersionIn(
  row: Pick<VersionRow, 'version' | 'changed_at' | 'next_change_at'> | undefined,
): NewsroomVersion {
  const nextChangeAt = row?.next_change_at ?? null;
  if (row === undefined || row.version === 0) return { version: 0, changedAt: null, nextChangeAt };
  return { version: row.version, changedAt: row.changed_at, nextChangeAt };
}
