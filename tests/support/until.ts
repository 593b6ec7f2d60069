import { setTimeout } from 'node:timers/promises';

/**
 * Asks again and again until the answer is not null.
 * @throws Error naming what it waited for, after `limitMs`
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null> | T | null,
  { limitMs = 20_000, everyMs = 20 } = {},
): Promise<T> {
  for (const before = performance.now(); performance.now() - before < limitMs; await setTimeout(everyMs)) {
    const answer = await ask();
    if (answer !== null) return answer;
  }
  throw new Error(`After ${limitMs} ms: ${what}.`);
}
