import type { Database } from '../../shared/database';
import { tables, type VersionRow } from '../rows';

/**
 * Waits until no other transaction is changing what is public, and keeps all others waiting until this one ends:
 * what is then read of the record stays true until the edition made from it is written. On SQLite, where
 * transactions follow each other anyway, it only reads a row.
 */
export async function lockRecord(db: Database): Promise<void> {
  const lock = () => db<VersionRow>(tables.versions).where({ name: 'newsroom' }).forUpdate().first('name');
  if ((await lock()) !== undefined) return;
  await db<VersionRow>(tables.versions)
    .insert({ name: 'newsroom', version: 0, changed_at: new Date(0).toISOString() })
    .onConflict('name')
    .ignore();
  await lock();
}
