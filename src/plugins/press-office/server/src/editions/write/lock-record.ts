import type { Database } from '../../shared/database';
import { tables, type VersionRow } from '../rows';

/**
 * Waits until no other transaction is changing what is public, and keeps all others waiting until this one ends:
 * what is then read of the record stays true until the edition made from it is written. The row is written, not
 * only read: on SQLite a transaction that has read and then wants to write fails at once while another process writes,
 * and one that begins by writing waits for its turn.
 */
export async function lockRecord(db: Database): Promise<void> {
  const lock = () => db<VersionRow>(tables.versions).where({ name: 'newsroom' }).update({ name: 'newsroom' });
  if ((await lock()) > 0) return;
  await db<VersionRow>(tables.versions)
    .insert({ name: 'newsroom', version: 0, changed_at: new Date(0).toISOString() })
    .onConflict('name')
    .ignore();
  await lock();
}
