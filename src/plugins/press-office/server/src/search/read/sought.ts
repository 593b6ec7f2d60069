import type { Clause, SearchQuery } from '../analyser/search-query';
import { all, any, type Expression, phrase } from './expression';
import { type Field, pairToken, type Partition, wordToken } from './token';

/** What is sought in one partition. */
export interface Sought {
  partition: Partition;
  query: SearchQuery;
  /** Terms that the last word, unfinished, may become; empty to take it as it is written. */
  completions: readonly string[];
  /** What a document must have besides the words. */
  required: readonly Expression[];
}

/** Each clause of the query, found in one field. */
export const clausesIn = (field: Field, { partition, query, completions }: Sought): Expression[] =>
  query.all
    .map((clause) => sequences(clause, completions))
    .map((forms) => any(forms.map((terms) => phrase(terms.map((term) => wordToken(partition, field, term))))));

/** What no document may have. */
export const excluded = ({ partition, query }: Sought): Expression =>
  any(
    query.none.flatMap((clause) =>
      sequences(clause, []).map((terms) => phrase(terms.map((term) => wordToken(partition, 'anywhere', term)))),
    ),
  );

/**
 * The words of the query one after the other in a title, whatever common words stand between them. Nothing where the query
 * is one word.
 */
export function titlePhrase({ partition, query, completions }: Sought): Expression {
  const places = query.all.flatMap((clause): string[][] =>
    clause.by === 'word' ? [termsOf(clause, completions)] : clause.terms.map((term) => [term]),
  );
  const pairs = places.slice(1).map((terms, index) => {
    const before = places[index] ?? [];
    return any(before.flatMap((first) => terms.map((second) => ({ token: pairToken(partition, [first, second]) }))));
  });
  return all(pairs);
}

/** The terms of a clause one after the other; several such rows where its word may become several. */
const sequences = (clause: Clause, completions: readonly string[]): string[][] =>
  clause.by === 'phrase' ? [clause.terms] : termsOf(clause, completions).map((term) => [term]);

const termsOf = (clause: Clause & { by: 'word' }, completions: readonly string[]): string[] =>
  clause.isUnfinished ? [...new Set([clause.term, ...completions])] : [clause.term];
