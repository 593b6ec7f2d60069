import { scanWords } from '../text/scan-words';
import type { SeeWord } from '../text/see-word';
import { mayHaveWanted, type PackedWords, seePackedWords } from './packed-words';
import type { WantedTerm, WantedWords } from './wanted-words';

/** A word that a query wants, at its place. */
export interface Hit {
  start: number;
  end: number;
  /** The clause that it answers, or that its phrase does. */
  clause: number;
}

/**
 * The words of a text that are wanted, by their place; `words` are those of the text, where they are known. With `within`, no farther than is needed to have all clauses within so many
 * characters of each other, and what stands there besides.
 */
export function findHits({
  text,
  words,
  wanted,
  within,
}: {
  text: string;
  words: PackedWords | null;
  wanted: WantedWords;
  within: number | null;
}): Hit[] {
  if (words !== null && !mayHaveWanted(words, wanted.sieve)) return [];
  const hits: Hit[] = [];
  const seen: Seen[] = [];
  const range = readingRange({ length: text.length, size: wanted.size, within });
  const add = (hit: Hit) => {
    hits.push(hit);
    range.see(hit);
  };
  const see: SeeWord = (start, end, number) => {
    if (start >= range.end) return false;
    const read = number === null ? wanted.read(text.slice(start, end)) : { term: number, folded: number };
    const found = wanted.byTerm.get(read.term);
    const clause = found && found.clause >= 0 ? found.clause : begun(read.folded, wanted);
    if (clause >= 0) add({ start, end, clause });
    if (!wanted.hasPhrases || read.term === '') return true;
    seen.push({ start, end, term: read.term });
    if (found) for (const hit of phraseHits(seen, found)) add(hit);
    return true;
  };
  if (words === null) scanWords(text, see);
  // A phrase is found by the words before its last, whatever they are.
  else seePackedWords(text, words, wanted.hasPhrases ? null : wanted.sieve, see);
  return hits.sort((one, other) => one.start - other.start);
}

interface Seen {
  start: number;
  end: number;
  term: string;
}

/** How far a text need be read: once all clauses stand within so many characters, to where they would have to end. */
function readingRange({ length, size, within }: { length: number; size: number; within: number | null }) {
  const newest = new Array<number>(size).fill(-Infinity);
  const range = {
    end: length,
    see: ({ start, end, clause }: Hit) => {
      if (within === null || range.end < length) return;
      newest[clause] = start;
      const first = Math.min(...newest);
      if (end - first <= within) range.end = first + within;
    },
  };
  return range;
}

function begun(folded: string, { beginnings }: WantedWords): number {
  for (const beginning of beginnings) if (folded.startsWith(beginning.folded)) return beginning.clause;
  return -1;
}

/** The words of the phrases that the newest word completes. */
function phraseHits(seen: readonly Seen[], { phrases }: WantedTerm): Hit[] {
  return phrases.flatMap(({ terms, clause }) => {
    const first = seen.length - terms.length;
    if (first < 0 || !terms.every((term, index) => seen[first + index]!.term === term)) return [];
    return seen.slice(first).map(({ start, end }) => ({ start, end, clause }));
  });
}
