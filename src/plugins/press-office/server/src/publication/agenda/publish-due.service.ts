import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { lockDesk } from '../../editions/write/lock-desk';
import type { Clock } from '../../shared/clock';
import { databaseOf } from '../../shared/database';
import { atDesk } from '../../shared/desk';
import { actWith } from '../act';
import type { StageRow } from '../stages/stage-rows';
import { type FallenDue, fallDue } from '../verbs/fall-due';
import { claimDue, hasDue, noteFailure } from './claim';
import { noteNextDue } from './next-due';

/** What a run of the clock published, and what it could not. */
export interface Run {
  published: FallenDue[];
  failed: { documentId: string; failure: string }[];
}

/**
 * Publishes what is due at `now`, each release in a transaction of its own. It may run twice, on two nodes at once, after a
 * crash or a week of downtime: each release is published exactly once.
 * @param isToStop asked before each release: what is left stays on the agenda
 */
export async function publishDue(strapi: Core.Strapi, now: Date, isToStop = () => false): Promise<Run> {
  const run: Run = { published: [], failed: [] };
  while (!isToStop() && (await hasDue(databaseOf(strapi), now))) {
    const claimed: { row: StageRow | null } = { row: null };
    const outcome = await attempt(strapi, { now, claimed });
    if (outcome === 'nothing') break;
    if ('latenessMs' in outcome) run.published.push(outcome);
    else run.failed.push(outcome);
  }
  return run;
}

interface Attempt {
  now: Date;
  /** The row that was claimed last, also when its transaction was undone. */
  claimed: { row: StageRow | null };
}

async function attempt(
  strapi: Core.Strapi,
  { now, claimed }: Attempt,
): Promise<FallenDue | Run['failed'][0] | 'nothing'> {
  let row: StageRow;
  try {
    return await publishOne(strapi, { now, claimed, withDependencies: true });
  } catch (error) {
    if (claimed.row === null) throw error;
    row = claimed.row;
    strapi.log.error(`press-office: ${row.release_id} is due and could not be published as scheduled`, error);
    // A fault of the machine that may be over in a second: nothing of what was approved is left out for it.
    if (!isOfTheRelease(error) && row.failures === 0) return putOff(strapi, row, { now, error });
  }
  try {
    // What should come out with it cannot. The release comes out all the same: what is promised is its hour.
    return await publishOne(strapi, { now, claimed, withDependencies: false });
  } catch (error) {
    strapi.log.error(`press-office: ${row.release_id} is due and cannot be published`, error);
    return putOff(strapi, row, { now, error });
  }
}

/** Whether an error speaks of the release or what it links to, a refusal or Strapi's validation: trying again is no help. */
const isOfTheRelease = (error: unknown): boolean =>
  error instanceof errors.ApplicationError || (error instanceof Error && error.name === 'RefusedError');

async function putOff(
  strapi: Core.Strapi,
  row: StageRow,
  { now, error }: { now: Date; error: unknown },
): Promise<Run['failed'][0]> {
  const failure = error instanceof Error ? error.message : String(error);
  await atDesk(strapi, ({ database }) => noteFailure(database, row, { now, failure }));
  return { documentId: row.release_id, failure };
}

function publishOne(
  strapi: Core.Strapi,
  { now, claimed, withDependencies }: Attempt & { withDependencies: boolean },
): Promise<FallenDue | 'nothing'> {
  const clock = strapi.plugin('press-office').config<Clock>('clock');
  return atDesk(strapi, async (desk) => {
    await lockDesk(desk);
    const row = await claimDue(desk.database, now);
    if (row === null) return 'nothing';
    claimed.row = row;
    const present = clock();
    const act = actWith({ now: present > now ? present : now, release: row.release_id });
    const fallen = await fallDue(desk, row, { act, clock, withDependencies });
    await noteNextDue(desk.database);
    return fallen;
  });
}
