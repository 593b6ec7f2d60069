import { type Clause, readQuery, type SearchQuery } from '../search/analyser';
import { termToken, writtenToken } from './tokens';

/** What is asked of the index: each of `all`, none of `none`. A form is tokens in a row; a prefix is how a token begins. */
export interface Question {
  all: Sought[];
  none: Sought[];
}

/** One thing that is sought, in any of its forms. */
export interface Sought {
  phrases: string[][];
  prefix: string | null;
}

/** The most words that are looked for: whoever pastes more has said enough. */
const mostClauses = 40;
/** UTF-16 units that are read. */
const mostUnits = 1000;
/** Letters that an unfinished word has at least: a single one begins nearly everything. */
const fewestLetters = 2;

/**
 * Understands what was typed into the list's search field, in a language. Null where nothing was; with nothing in `all`, nothing
 * is found.
 */
export function readQuestion(typed: string, locale: string): Question | null {
  const text = typed.slice(0, mostUnits).trim();
  if (text === '') return null;
  const { all, none }: SearchQuery = readQuery(text, locale);
  return { all: all.slice(0, mostClauses).map(soughtBy), none: none.slice(0, mostClauses).map(soughtBy) };
}

function soughtBy(clause: Clause): Sought {
  if (clause.by === 'phrase') return { phrases: [clause.terms.map(termToken)], prefix: null };
  const mayBecomeMore = clause.isUnfinished && clause.folded.length >= fewestLetters;
  return { phrases: [[termToken(clause.term)]], prefix: mayBecomeMore ? writtenToken(clause.folded) : null };
}
