import { setTimeout } from 'node:timers/promises';

import { timed } from '../lateness/statistics.mjs';

const pauseMs = 10;

/**
 * Asks an address one time after the other while some work is under way, each time anew.
 * @returns how long each answer took in milliseconds, and how many were none
 */
export async function readWhile(address, work) {
  let isDone = false;
  const working = work().finally(() => (isDone = true));
  const times = [];
  let failed = 0;
  while (!isDone) {
    const { outcome, ms } = await timed(() => isAnswered(address));
    times.push(ms);
    if (!outcome) failed += 1;
    await setTimeout(pauseMs);
  }
  await working;
  return { times, failed };
}

/** Asks for a release until it is there, and tells how many milliseconds after its embargo that was. */
export async function latenessOf(address, embargo) {
  await setTimeout(embargo - Date.now());
  while (!(await isAnswered(address))) await setTimeout(pauseMs);
  return Date.now() - embargo;
}

/** A connection that breaks is no answer either: a busy server lets it go. */
async function isAnswered(address) {
  try {
    const response = await fetch(address, { headers: { 'cache-control': 'no-cache' } });
    await response.text();
    return response.ok;
  } catch {
    return false;
  }
}
