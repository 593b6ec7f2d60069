import { setTimeout } from 'node:timers/promises';

const beforeMs = 150;
const pauseMs = 4;
const longestMs = 30_000;

/**
 * Asks a node for a release from shortly before its embargo ends until it is there.
 * @returns the lateness in milliseconds
 * @throws Error when it was there before, or is not in half a minute
 */
export async function isOutOn(address, { id, embargo }) {
  await setTimeout(Math.max(0, embargo - beforeMs - Date.now()));
  for (;;) {
    const { status } = await fetch(`${address}/api/press-releases/${id}?locale=fr&fields=slug`);
    const lateness = Date.now() - embargo;
    if (status === 200 && lateness < 0) throw new Error(`${id} was public ${-lateness} ms before its embargo ended.`);
    if (status === 200) return lateness;
    if (status !== 404) throw new Error(`${address} answered ${status}.`);
    if (lateness > longestMs) throw new Error(`${id} is not public ${lateness} ms after its embargo ended.`);
    await setTimeout(pauseMs);
  }
}
