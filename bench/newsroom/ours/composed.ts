import type { NewEdition } from '../../../src/plugins/press-office/server/src/editions/write/new-edition';
import { releaseAt } from '../corpus/release';
import { kill, messageOf, start } from '../targets/processes';
import type { Composer } from './editions';

/** Releases from `first`, before `end`, of a corpus of so many. */
export interface Batch {
  first: number;
  end: number;
  howMany: number;
}

/** The editions of a whole corpus, some hundred releases at a time, in the order of their numbers. */
export type Composed = AsyncGenerator<NewEdition[]>;

/** Composes each batch when it is asked for: nothing else goes on while it is written. */
export async function* composedHere(compose: Composer, howMany: number): Composed {
  for (const { first, end } of batchesOf(howMany)) {
    const editions: NewEdition[] = [];
    for (let number = first; number < end; number += 1) editions.push(...compose.ofRelease(releaseAt(number, howMany)));
    yield editions;
  }
}

/** Composes ahead, in processes of their own: faster, and what is written meanwhile shares the machine with them. */
export async function* composedAhead(processes: number, howMany: number): Composed {
  const composers = Array.from({ length: processes }, () => start({ file: 'bench/newsroom/ours/compose.mts' }));
  const batches = batchesOf(howMany);
  const ask = (place: number) => {
    const composer = composers[place % processes]!;
    const batch = batches[place];
    if (batch === undefined) return null;
    const composed = messageOf<NewEdition[]>(composer);
    composer.send(batch);
    return composed;
  };
  // Each composer works on one batch; the next is asked for when that is taken.
  const waiting = composers.map((_composer, place) => ask(place));
  for (let place = 0; place < batches.length; place += 1) {
    const editions = (await waiting.shift()!)!;
    waiting.push(ask(place + processes));
    yield editions;
  }
  for (const composer of composers) await kill(composer);
}

const releasesInOneGo = 250;

const batchesOf = (howMany: number): Batch[] =>
  Array.from({ length: Math.ceil(howMany / releasesInOneGo) }, (_, place) => ({
    first: place * releasesInOneGo,
    end: Math.min((place + 1) * releasesInOneGo, howMany),
    howMany,
  }));
