import { environmentFor } from '../targets/environment';
import { type Client, removeDatabase, scratchDatabase } from '../targets/scratch';
import { measureSize, type SizeOutcome } from './measure-size';
import { idleMemoryOf, startUpOf } from './start-up';

/** How our newsroom bears a hundred times as much. */
export interface Flatness {
  /** From the fewest releases to the most. */
  sizes: SizeOutcome[];
  /** Milliseconds until ours is open with nothing in it. */
  emptyStartUpMs: number;
  /** Megabytes of stock Strapi that is open and idle. */
  stockIdleMemory: number;
}

/** Measures ours with a hundredth of the releases, a tenth, and all. */
export async function measureFlatness(
  releases: number,
  settings: { client: Client; seconds: number },
): Promise<Flatness> {
  const emptyStartUpMs = await withEmptyDatabase(settings.client, async (environment) => {
    // The first start makes the tables.
    await idleMemoryOf('ours', environment);
    return startUpOf('ours', environment);
  });
  const stockIdleMemory = await withEmptyDatabase(settings.client, async (environment) => {
    await idleMemoryOf('stock', environment);
    return idleMemoryOf('stock', environment);
  });
  const sizes: SizeOutcome[] = [];
  for (const part of [100, 10, 1]) sizes.push(await measureSize(Math.round(releases / part), settings));
  return { sizes, emptyStartUpMs, stockIdleMemory };
}

async function withEmptyDatabase<T>(
  client: Client,
  work: (environment: Record<string, string>) => Promise<T>,
): Promise<T> {
  const database = await scratchDatabase(client);
  const outcome = await work(environmentFor(database));
  await removeDatabase(database);
  return outcome;
}
