import { boundedMemory, copyOf } from '../../../shared/bounded-memory';

/** What a written word is found by; both empty for what has no letter. */
export interface Term {
  term: string;
  folded: string;
}

/** Reads single words, as `scanWords` finds them. */
export type TermReader = (written: string) => Term;

/** A reader that remembers the words it has read: texts have few words, again and again. */
export function remembering(read: TermReader): TermReader {
  const memory = boundedMemory<Term>(mostRemembered);
  return (written) => {
    if (written.length > longestRemembered) return read(written);
    const known = memory.get(written);
    if (known) return known;
    // What it is read as may be a piece of it.
    const copy = copyOf(written);
    const found = read(copy);
    memory.set(copy, found);
    return found;
  };
}

/** Twice as many at most are in memory, about 10 MB for a language. */
const mostRemembered = 40_000;
const longestRemembered = 40;
