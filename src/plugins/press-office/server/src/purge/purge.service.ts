import type { Core } from '@strapi/strapi';
import { AsyncResource } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';

import { editionsAfter, newestEditionId } from '../editions/read/new-editions';
import { afterActs } from '../shared/after-acts';
import { databaseOf } from '../shared/database';
import { keysOfEditions } from './keys-of-editions';
import type { PurgeOptions } from './options';
import { type PurgeQueue, purgeQueue } from './purge-queue';
import { sendPurge } from './send-purge';

/** Acts that follow one another within this time share one request. */
const gatherMs = 5;
const editionsAtOnce = 200;
/** How long the application waits, when it stops, for a cache to take what it was told last. */
const longestFarewellMs = 3000;

const stops = new WeakMap<Core.Strapi, () => Promise<void>>();

/**
 * Tells the cache of the option `purge`, if there is one, after every act what it must forget. Publishing neither waits for
 * it nor fails with it. To be called in `bootstrap`, before anything is published.
 */
export async function startPurging(strapi: Core.Strapi): Promise<void> {
  if (optionsOf(strapi).url === '') return;
  const queue = queueOf(strapi);
  const newest = await newestEditionId(databaseOf(strapi));
  const watch = watchRecord(strapi, newest, (keys) => purgeTwice(queue, keys, optionsOf(strapi)));
  afterActs(strapi, watch.wake);
  stops.set(strapi, async () => {
    let tooLate: NodeJS.Timeout | undefined;
    // Not one that lets the process end before: there may be nothing else that keeps it.
    const moment = new Promise<void>((resolve) => (tooLate = setTimeout(resolve, longestFarewellMs)));
    await Promise.race([watch.settled().then(queue.settled), moment]);
    clearTimeout(tooLate);
    queue.close();
  });
}

/** Waits, for a moment, until the cache knows of the last publications. */
export const stopPurging = async (strapi: Core.Strapi): Promise<void> => stops.get(strapi)?.();

const optionsOf = (strapi: Core.Strapi) => strapi.plugin('press-office').config<PurgeOptions>('purge');

const queueOf = (strapi: Core.Strapi): PurgeQueue =>
  purgeQueue({
    send: (keys) => sendPurge((url, init) => strapi.fetch(url, init), optionsOf(strapi), keys),
    wait: (ms) => pause(ms, undefined, { ref: false }),
    giveUp: (problem, count) =>
      strapi.log.error(
        `press-office: ${count} keys could not be purged at ${optionsOf(strapi).url}: ${problem}. Its copies end with their lifetimes.`,
      ),
  });

/**
 * Purges now and once more a little later: with the second purge goes what the cache fetched while the publication was under
 * way, or from a node that did not know of it yet.
 */
function purgeTwice(queue: PurgeQueue, keys: readonly string[], { again }: PurgeOptions): void {
  queue.add(keys);
  if (again > 0) setTimeout(() => queue.add(keys), again * 1000).unref();
}

type Purge = (keys: readonly string[]) => void;

interface Watch {
  /** Has the record looked at in a moment. */
  wake(): void;
  /** Resolves when no look is under way or still to come. */
  settled(): Promise<void>;
}

function watchRecord(strapi: Core.Strapi, newest: number, purge: Purge): Watch {
  let last = newest;
  let looking: Promise<void> | null = null;
  let isWoken = false;

  const look = async (): Promise<void> => {
    while (isWoken) {
      await pause(gatherMs);
      isWoken = false;
      try {
        last = await purgeAfter(strapi, last, purge);
      } catch (error) {
        // The database is away: the next act's look finds what this one did not, or lifetimes end.
        strapi.log.error('press-office: what caches must forget cannot be read', error);
      }
    }
    looking = null;
  };

  return {
    // In the surroundings of the start: an act's transaction is over, and nobody may query in it any more.
    wake: AsyncResource.bind(() => {
      isWoken = true;
      looking ??= look();
    }),
    settled: async () => looking ?? undefined,
  };
}

/** Purges what the editions after one have changed, and answers the last of them. */
async function purgeAfter(strapi: Core.Strapi, id: number, purge: Purge): Promise<number> {
  const database = databaseOf(strapi);
  const editions = await editionsAfter(database, { id, limit: editionsAtOnce });
  if (editions.length === 0) return id;
  purge(await keysOfEditions(database, editions));
  return purgeAfter(strapi, editions.at(-1)!.edition.id, purge);
}
