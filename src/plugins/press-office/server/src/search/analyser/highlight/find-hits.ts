import { scanWords } from '../text/scan-words';
import type { Looked, WantedWords } from './wanted-words';

/** A word that a query wants, at its place. */
export interface Hit {
  start: number;
  end: number;
  /** The clause that it answers, or that its phrase does. */
  clause: number;
}

/**
 * The words of a text that are wanted, by their place. With `within`, no farther than is needed to have all clauses within so many
 * characters of each other, and what stands there besides.
 */
export function findHits({
  text,
  wanted,
  within,
}: {
  text: string;
  wanted: WantedWords;
  within: number | null;
}): Hit[] {
  const hits: Hit[] = [];
  const newest = new Array<number>(wanted.size).fill(-Infinity);
  let readTo = text.length;
  const add = (hit: Hit) => {
    hits.push(hit);
    if (within === null || readTo < text.length) return;
    newest[hit.clause] = hit.start;
    const first = Math.min(...newest);
    if (hit.end - first <= within) readTo = first + within;
  };
  const recent: Seen[] = [];
  scanWords(text, (start, end, number) => {
    if (start >= readTo) return false;
    const looked = number === null ? wanted.look(text.slice(start, end)) : wanted.lookAtNumber(number);
    if (looked.clause >= 0) add({ start, end, clause: looked.clause });
    if (!wanted.hasPhrases || looked.term === '') return true;
    recent.push({ start, end, term: looked.term });
    for (const hit of phraseHits(recent, looked)) add(hit);
    return true;
  });
  return hits.sort((one, other) => one.start - other.start);
}

interface Seen {
  start: number;
  end: number;
  term: string;
}

/** The words of the phrases that the newest word completes. */
function phraseHits(seen: readonly Seen[], { phrases }: Looked): Hit[] {
  if (phrases.length === 0) return none;
  return phrases.flatMap(({ terms, clause }) => {
    const first = seen.length - terms.length;
    if (first < 0 || !terms.every((term, index) => seen[first + index]!.term === term)) return [];
    return seen.slice(first).map(({ start, end }) => ({ start, end, clause }));
  });
}

const none: Hit[] = [];
