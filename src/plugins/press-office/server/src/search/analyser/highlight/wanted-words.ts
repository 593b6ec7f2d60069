import { termReaderFor } from '../analyser-for';
import type { Clause, SearchQuery } from '../search-query';
import type { TermReader } from '../terms/term-reader';
import { type Sieve, sieveFor } from './packed-words';

/** What is to be marked of a query, ready to be compared with the words of texts. */
export interface WantedWords {
  /** How many clauses there are; each has a number below it. */
  size: number;
  read: TermReader;
  /** What is wanted by the terms of words: for most words, nothing. */
  byTerm: ReadonlyMap<string, WantedTerm>;
  /** Words that are still being typed. */
  beginnings: readonly { folded: string; clause: number }[];
  /** Lets through what may be one of these. */
  sieve: Sieve;
  /** Whether there is any phrase: only then the terms of other words are of interest. */
  hasPhrases: boolean;
}

/** What a query wants of a term. */
export interface WantedTerm {
  /** The clause that the term alone answers; -1 for none. */
  clause: number;
  /** The phrases that end with it. */
  phrases: readonly { terms: readonly string[]; clause: number }[];
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
  const byTerm = new Map<string, WantedTerm>();
  const wantedOf = (term: string) => byTerm.get(term) ?? { clause: -1, phrases: [] };
  clauses.forEach((one, clause) => {
    const term = one.by === 'word' ? one.term : one.terms.at(-1)!;
    const wanted = wantedOf(term);
    byTerm.set(
      term,
      one.by === 'word'
        ? { ...wanted, clause }
        : { ...wanted, phrases: [...wanted.phrases, { terms: one.terms, clause }] },
    );
  });
  const beginnings = clauses.flatMap((one, clause) =>
    one.by === 'word' && one.isUnfinished ? [{ folded: one.folded, clause }] : [],
  );
  return {
    size: clauses.length,
    read: termReaderFor(locale),
    byTerm,
    beginnings,
    sieve: sieveFor({ terms: byTerm.keys(), beginnings }),
    hasPhrases: clauses.some(({ by }) => by === 'phrase'),
  };
}
