import type { Database } from '../../shared/database';
import { type StageRow, stageTable } from '../stages/stage-rows';

/** Whether the clock has something to do: a release on the agenda is due, and is not left alone after a failure. */
export async function hasDue(database: Database, now: Date): Promise<boolean> {
  return (await firstDue(database, now)) !== undefined;
}

/**
 * Takes the release that has been due for longest, by a conditional update: of all nodes that see it, one gets it, and a
 * transaction that ends badly gives it back. Null when nothing is due.
 */
export async function claimDue(database: Database, now: Date): Promise<StageRow | null> {
  for (;;) {
    const row = await firstDue(database, now);
    if (row === undefined) return null;
    const { release_id, version } = row;
    const claimed: unknown = await database<StageRow>(stageTable)
      .where({ release_id, version, stage: 'scheduled' })
      .where('embargo_until', '<=', now.toISOString())
      .update({ stage: 'published', version: version + 1 });
    if (claimed === 1) return { ...row, stage: 'published', version: version + 1 };
  }
}

const firstDue = async (database: Database, now: Date): Promise<StageRow | undefined> =>
  (await database<StageRow>(stageTable)
    .where({ stage: 'scheduled' })
    .where('embargo_until', '<=', now.toISOString())
    .where((query) => void query.whereNull('retry_at').orWhere('retry_at', '<=', now.toISOString()))
    .orderBy([
      { column: 'embargo_until', order: 'asc' },
      { column: 'id', order: 'asc' },
    ])
    .first()) as StageRow | undefined;

/** Longest time that a release which could not be published is left alone. */
const longestPauseMs = 60_000;

/** Notes why a release could not be published, and when the clock tries again: twice as late each time. */
export async function noteFailure(
  database: Database,
  row: Pick<StageRow, 'release_id'>,
  { now, failure }: { now: Date; failure: string },
): Promise<void> {
  const present = (await database<StageRow>(stageTable)
    .where({ release_id: row.release_id, stage: 'scheduled' })
    .first('failures')) as Pick<StageRow, 'failures'> | undefined;
  if (present === undefined) return;
  const pauseMs = Math.min(1000 * 2 ** present.failures, longestPauseMs);
  await database<StageRow>(stageTable)
    .where({ release_id: row.release_id, stage: 'scheduled' })
    .update({
      failures: present.failures + 1,
      failure: failure.slice(0, 1000),
      retry_at: new Date(now.getTime() + pauseMs).toISOString(),
    });
}
