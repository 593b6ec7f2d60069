import type { Core } from '@strapi/strapi';
import { setTimeout } from 'node:timers/promises';

/** How often in a row the database must be seen without work: between two of Strapi's reads it has none. */
const timesSeen = 5;
const pauseMs = 10;
const longestMs = 5000;

/**
 * Waits until the database has nothing to do, five seconds at the most. After a publication Strapi reads what its event hub
 * is to be told, and nobody can wait for that: cut off in the middle, it would end the process with an error.
 */
export async function untilIdle(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client as { pool: { numUsed(): number; numPendingAcquires(): number } };
  let seenIdle = 0;
  for (let waitedMs = 0; seenIdle < timesSeen && waitedMs < longestMs; waitedMs += pauseMs) {
    seenIdle = pool.numUsed() + pool.numPendingAcquires() > 0 ? 0 : seenIdle + 1;
    await setTimeout(pauseMs);
  }
}
