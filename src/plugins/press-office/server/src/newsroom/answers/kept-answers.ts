import { LRUCache } from 'lru-cache';
import { createHash } from 'node:crypto';

import type { ReadyAnswer } from '../http/ready-answer';

/** Whole answers in memory, by what was asked. */
export interface KeptAnswers {
  /** The answer to what was asked, if it is kept and of this version of the newsroom. */
  get(key: string, version: number): ReadyAnswer | null;
  /**
   * Offers an answer to be kept, of something that `makeReady` makes ready to be sent. What is asked for the first time is not
   * kept: whoever asks a thousand things once each does not drive out what everybody asks.
   */
  offer(key: string, makeReady: (grown: () => void) => ReadyAnswer): ReadyAnswer;
  /** Keeps nothing of what it has. */
  forget(): void;
  /** Bytes of memory that all of it takes, about. */
  size(): number;
}

interface Kept {
  ready: ReadyAnswer;
  madeAt: number;
}

interface Limits {
  megabytes: number;
  /** Milliseconds on a clock that is never set. */
  now: () => number;
}

/** Longest address, or question in GraphQL, that is remembered, in characters. */
const longestKey = 5000;
/** How many addresses that were asked for once are remembered. */
const mostOnce = 10_000;
/** What an answer may depend on beside the newsroom's version, as the host's options, is seen after a minute at the latest. */
const longestMs = 60_000;

/** Keeps answers, at most so many megabytes; those that nobody has asked for longest go first. */
export function keptAnswers({ megabytes, now }: Limits): KeptAnswers {
  if (megabytes === 0) return keepsNothing;
  const answers = new LRUCache<string, Kept>({
    maxSize: megabytes * 1_000_000,
    sizeCalculation: ({ ready }, key) => 2 * key.length + ready.size(),
  });
  const askedOnce = new LRUCache<string, true>({ max: mostOnce });
  return {
    get(key, version) {
      const kept = answers.get(key);
      if (kept === undefined) return null;
      return kept.ready.version.version === version && now() - kept.madeAt < longestMs ? kept.ready : null;
    },
    offer(key, makeReady) {
      if (key.length > longestKey) return makeReady(() => undefined);
      const digest = digestOf(key);
      if (!answers.has(key) && !askedOnce.has(digest)) {
        askedOnce.set(digest, true);
        return makeReady(() => undefined);
      }
      const madeAt = now();
      const ready = makeReady(() => {
        // A new entry of the same answer: its size is taken anew.
        if (answers.peek(key)?.ready === ready) answers.set(key, { ready, madeAt });
      });
      askedOnce.delete(digest);
      answers.set(key, { ready, madeAt });
      return ready;
    },
    forget: () => answers.clear(),
    size: () => answers.calculatedSize,
  };
}

/** Stands for a key wherever many are remembered. */
const digestOf = (key: string) => createHash('sha256').update(key).digest('base64url').slice(0, 22);

const keepsNothing: KeptAnswers = {
  get: () => null,
  offer: (_key, makeReady) => makeReady(() => undefined),
  forget: () => undefined,
  size: () => 0,
};
