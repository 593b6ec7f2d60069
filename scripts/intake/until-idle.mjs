import { setTimeout } from 'node:timers/promises';

const quiet = 50;

/**
 * Waits until the database has had nothing to do for a moment. After a save Strapi reads what its event hub is to be
 * told, and nobody can wait for that: cut off in the middle, it would end the process with an error.
 */
export async function untilIdle(strapi) {
  const { pool } = strapi.db.connection.client;
  const isBusy = () => pool.numUsed() + pool.numPendingAcquires() > 0;
  for (let since = performance.now(); performance.now() - since < quiet; await setTimeout(quiet / 5)) {
    if (isBusy()) since = performance.now();
  }
}
