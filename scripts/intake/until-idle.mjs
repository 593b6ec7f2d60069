import { setTimeout } from 'node:timers/promises';

/**
 * Waits until the database has nothing to do, seen several times in a row. After a save Strapi reads what its event hub
 * is to be told, and nobody can wait for that: cut off in the middle, it would end the process with an error.
 */
export async function untilIdle(strapi) {
  const { pool } = strapi.db.connection.client;
  for (let seenIdle = 0; seenIdle < 5; await setTimeout(10)) {
    seenIdle = pool.numUsed() + pool.numPendingAcquires() > 0 ? 0 : seenIdle + 1;
  }
}
