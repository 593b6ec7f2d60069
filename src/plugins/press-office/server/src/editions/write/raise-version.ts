import type { Database } from '../../shared/database';
import { tables, type VersionRow } from '../rows';
import { lockRecord } from './lock-record';
import { tellOtherNodes } from './tell-other-nodes';

/**
 * Raises the newsroom version, so that every cached answer is known to be old. Call it in the same transaction as
 * the change. The instant of a version is `now`, or a second after the version before where that is later:
 * HTTP's `Last-Modified` has whole seconds, and must tell two versions apart.
 */
export async function raiseNewsroomVersion(db: Database, now: Date): Promise<void> {
  await lockRecord(db);
  const before = await db<VersionRow>(tables.versions).where({ name: 'newsroom' }).first('changed_at');
  const soonest = before === undefined ? 0 : Date.parse(before.changed_at) + 1000;
  await db<VersionRow>(tables.versions)
    .where({ name: 'newsroom' })
    .update({ changed_at: new Date(Math.max(now.getTime(), soonest)).toISOString() })
    .increment('version', 1);
  await tellOtherNodes(db);
}
