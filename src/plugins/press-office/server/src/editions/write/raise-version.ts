import type { Database } from '../../shared/database';
import { tables, type VersionRow } from '../rows';

/**
 * Raises the newsroom version, so that every cached answer is known to be old. Call it in the same transaction as
 * the change; on PostgreSQL its row lock also puts concurrent publications one after the other.
 */
export async function raiseNewsroomVersion(db: Database, now: Date): Promise<void> {
  const changedAt = now.toISOString();
  const raise = () =>
    db<VersionRow>(tables.versions)
      .where({ name: 'newsroom' })
      .update({ changed_at: changedAt })
      .increment('version', 1);
  if ((await raise()) > 0) return;
  await db<VersionRow>(tables.versions)
    .insert({ name: 'newsroom', version: 0, changed_at: changedAt })
    .onConflict('name')
    .ignore();
  await raise();
}
