import { setTimeout } from 'node:timers/promises';

import { restMs } from '../comparison/measure-topics';
import { serve } from '../targets/server';

const starts = 5;

/** Milliseconds from the start of the process until it is open: the median. The tables are there already. */
export async function startUpOf(application: 'ours' | 'stock', environment: Record<string, string>): Promise<number> {
  const times: number[] = [];
  for (let start = 0; start < starts; start += 1) {
    const server = await serve({ file, parameters: [application], environment });
    times.push(server.startedInMs);
    await server.stop();
  }
  return times.sort((one, other) => one - other)[Math.floor(starts / 2)]!;
}

/** Megabytes of memory (resident set) of an application that nobody asks for anything. */
export async function idleMemoryOf(
  application: 'ours' | 'stock',
  environment: Record<string, string>,
): Promise<number> {
  const server = await serve({ file, parameters: [application], environment });
  try {
    await setTimeout(restMs);
    return server.memory();
  } finally {
    await server.stop();
  }
}

const file = 'bench/newsroom/targets/serve-strapi.cjs';
