import { termReaderFor } from '../analyser-for';
import type { Clause, SearchQuery } from '../search-query';

/** What is to be marked of a query, ready to be compared with the words of texts. */
export interface WantedWords {
  /** How many clauses there are; each has a number below it. */
  size: number;
  /** What a written word is, as `read` of the locale tells it, remembered for the query. */
  look: (written: string) => Looked;
  lookAtNumber: (term: string) => Looked;
  /** Whether there is any phrase: only then the terms of other words are of interest. */
  hasPhrases: boolean;
}

/** A word as the query sees it. */
export interface Looked {
  term: string;
  /** The clause that the word alone answers; -1 for none. */
  clause: number;
  /** The phrases that end with the word; most words end none. */
  phrases: readonly WantedPhrase[];
}

/** A phrase of a query, and its number among the clauses. */
export interface WantedPhrase {
  terms: readonly string[];
  clause: number;
}

/** Prepares what a query wants; the same object again for the same query. */
export function wantedWords(query: SearchQuery, locale: string): WantedWords {
  const known = prepared.get(query);
  if (known?.locale === locale) return known.wanted;
  const wanted = prepare(query.all, locale);
  prepared.set(query, { locale, wanted });
  return wanted;
}

const prepared = new WeakMap<SearchQuery, { locale: string; wanted: WantedWords }>();

function prepare(clauses: readonly Clause[], locale: string): WantedWords {
  const read = termReaderFor(locale);
  const phrases = clauses.flatMap((one, clause) => (one.by === 'phrase' ? [{ terms: one.terms, clause }] : []));
  const see = ({ term, folded }: { term: string; folded: string }): Looked => ({
    term,
    clause: clauses.findIndex((clause) => isMet(clause, { term, folded })),
    phrases: phrases.filter(({ terms }) => terms.at(-1) === term),
  });
  const seen = new Map<string, Looked>();
  const look = (written: string) => {
    const known = seen.get(written);
    if (known) return known;
    const looked = see(read(written));
    if (seen.size < mostSeen && written.length <= longestSeen) seen.set(written, looked);
    return looked;
  };
  return {
    size: clauses.length,
    look,
    lookAtNumber: (term) => see({ term, folded: term }),
    hasPhrases: phrases.length > 0,
  };
}

const mostSeen = 20_000;
const longestSeen = 40;

function isMet(clause: Clause, { term, folded }: { term: string; folded: string }): boolean {
  if (clause.by === 'phrase') return false;
  return clause.term === term || (clause.isUnfinished && folded.startsWith(clause.folded));
}
