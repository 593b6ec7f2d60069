import type { Core } from '@strapi/strapi';
import { AsyncResource } from 'node:async_hooks';

import type { Clock } from '../../shared/clock';
import { databaseOf } from '../../shared/database';
import { nextTurn } from './next-due';
import { publishDue } from './publish-due.service';

interface Clockwork {
  /** Looks at the agenda again: something on it has changed. */
  wake(): void;
  /** Ends, after the release that it is publishing. */
  stop(): Promise<void>;
}

const clockworks = new WeakMap<Core.Strapi, Clockwork>();

/**
 * Runs what is due, once the server listens: a timer aimed at the next instant makes it prompt, and a look at the agenda
 * every `sweepSeconds` makes it sure, also for what another node has scheduled.
 */
export function startClockwork(strapi: Core.Strapi): void {
  const sweepSeconds = strapi.plugin('press-office').config<number>('sweepSeconds');
  if (sweepSeconds === 0) return;
  strapi.server.httpServer.once('listening', () => {
    const clockwork = wind(strapi, sweepSeconds * 1000);
    clockworks.set(strapi, clockwork);
    clockwork.wake();
  });
}

/** Tells the clockwork, if it runs, that the agenda has changed. */
export const wakeClockwork = (strapi: Core.Strapi): void => clockworks.get(strapi)?.wake();

/** Stops the clockwork; the release that it is publishing is finished first, and the others wait for the next start. */
export const stopClockwork = async (strapi: Core.Strapi): Promise<void> => clockworks.get(strapi)?.stop();

function wind(strapi: Core.Strapi, sweepMs: number): Clockwork {
  let timer: NodeJS.Timeout | undefined;
  let turning: Promise<void> | null = null;
  let isStopped = false;
  let isWoken = false;

  // A verb wakes the clock in the middle of somebody's request, and Strapi tells by that who acts and in which transaction.
  // The clock acts for nobody: it turns in the surroundings that it was wound up in.
  const turn = AsyncResource.bind(async (): Promise<void> => {
    const clock = strapi.plugin('press-office').config<Clock>('clock');
    let delay = sweepMs;
    try {
      await publishDue(strapi, clock(), () => isStopped);
      const next = await nextTurn(databaseOf(strapi));
      if (next !== null) delay = Math.min(Math.max(1, Date.parse(next) - clock().getTime()), sweepMs);
    } catch (error) {
      // The database is away, or the like: whatever is due is still on the agenda when it is back.
      strapi.log.error('press-office: the agenda cannot be read', error);
    }
    turning = null;
    if (isStopped) return;
    if (isWoken) wake();
    else timer = setTimeout(wake, delay).unref();
  });

  const wake = (): void => {
    clearTimeout(timer);
    isWoken = turning !== null;
    if (isStopped || isWoken) return;
    turning = turn();
  };

  return {
    wake,
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await turning;
    },
  };
}
