/** What a queue works with. */
export interface PurgeQueueParts {
  /** Asks the cache to forget what has these keys; answers what went wrong, or null. Never throws. */
  send(keys: readonly string[]): Promise<string | null>;
  /** Resolves after a pause. */
  wait(ms: number): Promise<void>;
  /** Told when keys are no longer tried: what went wrong last, and how many they are. */
  giveUp(problem: string, count: number): void;
}

/** Keys that wait to be purged. */
export interface PurgeQueue {
  /** Puts keys in; they are sent at once, or with the next request where one is on its way. */
  add(keys: readonly string[]): void;
  /** Resolves when nothing waits: all was sent, or given up. */
  settled(): Promise<void>;
  /** Gives up what still waits, and takes in no more. */
  close(): void;
}

/** What CDNs take in one request: Cloudflare 100 tags, Fastly 256 keys; and a header of it is below 4 KB. */
const mostKeys = 100;
/** How often a key is tried: the pauses between are 0.25, 0.5, 1, 2, 4 and 8 seconds. */
const mostAttempts = 7;
const firstPauseMs = 250;

/**
 * Sends keys, one request at a time. Where the cache does not take them they are tried again, together with whatever was put
 * in meanwhile, after pauses that double; after seven attempts a key is given up.
 */
export function purgeQueue({ send, wait, giveUp }: PurgeQueueParts): PurgeQueue {
  const failuresOf = new Map<string, number>();
  let working: Promise<void> | null = null;
  let isClosed = false;

  const work = async (): Promise<void> => {
    for (let failures = 0; failuresOf.size > 0;) {
      const batch = [...failuresOf].slice(0, mostKeys);
      // Taken out while they are sent: what is put in meanwhile was published later, and is sent again.
      for (const [key] of batch) failuresOf.delete(key);
      const problem = await send(batch.map(([key]) => key));
      failures = problem === null ? 0 : failures + 1;
      if (problem !== null) putBack(batch, problem);
      if (failures > 0 && failuresOf.size > 0) await wait(pauseAfter(failures));
    }
    working = null;
  };

  const putBack = (batch: readonly [string, number][], problem: string): void => {
    const isLast = (failures: number) => isClosed || failures + 1 >= mostAttempts;
    const [given, kept] = [batch.filter(([, failed]) => isLast(failed)), batch.filter(([, failed]) => !isLast(failed))];
    for (const [key, failed] of kept) if (!failuresOf.has(key)) failuresOf.set(key, failed + 1);
    if (given.length > 0) giveUp(problem, given.length);
  };

  return {
    add(keys) {
      if (isClosed) return;
      for (const key of keys) failuresOf.set(key, 0);
      if (failuresOf.size > 0) working ??= work();
    },
    settled: async () => working ?? undefined,
    close() {
      isClosed = true;
      if (failuresOf.size > 0) giveUp('the application stops', failuresOf.size);
      failuresOf.clear();
    },
  };
}

const pauseAfter = (failures: number): number => firstPauseMs * 2 ** Math.min(failures - 1, mostAttempts - 2);
