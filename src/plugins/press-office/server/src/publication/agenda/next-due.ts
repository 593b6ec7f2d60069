import { tables, type VersionRow } from '../../editions/rows';
import { tellOtherNodes } from '../../editions/write/tell-other-nodes';
import type { Database } from '../../shared/database';
import { type StageRow, stageTable } from '../stages/stage-rows';

/** The instant of the next release on the agenda, also one that is late; null when nothing is scheduled. */
export async function nextDue(database: Database): Promise<string | null> {
  const row = await database<StageRow>(stageTable)
    .where({ stage: 'scheduled' })
    .orderBy('embargo_until', 'asc')
    .first('embargo_until');
  return row?.embargo_until ?? null;
}

/** When the clock has something to do next: a release falls due, or one that failed is tried again; null when never. */
export async function nextTurn(database: Database): Promise<string | null> {
  const scheduled = () => database<StageRow>(stageTable).where({ stage: 'scheduled' });
  const due = await scheduled().whereNull('retry_at').orderBy('embargo_until', 'asc').first('embargo_until');
  const again = await scheduled().whereNotNull('retry_at').orderBy('retry_at', 'asc').first('retry_at');
  const instants = [due?.embargo_until, again?.retry_at].filter((instant) => instant != null);
  return instants.sort()[0] ?? null;
}

/**
 * Tells the newsroom when what is public changes next, and nothing else of it: no answer may be kept for longer. Call it
 * in the transaction of whatever changes the agenda.
 */
export async function noteNextDue(database: Database): Promise<void> {
  await database<VersionRow>(tables.versions)
    .where({ name: 'newsroom' })
    .update({ next_change_at: await nextDue(database) });
  await tellOtherNodes(database);
}
