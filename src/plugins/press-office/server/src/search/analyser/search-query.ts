/** One thing that a document must have, or must not have. */
export type Clause =
  | {
      by: 'word';
      term: string;
      /** As in `Word`: what spelling is looked up by, and what other words may begin with. */
      folded: string;
      /** As it was written, to be shown again. */
      written: string;
      /** The last word of a query that may still be being typed: words that begin with it will do, after the word itself. */
      isUnfinished: boolean;
    }
  /** Words that stand one after the other: a quoted phrase, or one written word that is several (`savoir-faire`). */
  | { by: 'phrase'; terms: string[]; written: string };

/** What is searched for, as it was understood. With nothing in `all`, nothing is found. */
export interface SearchQuery {
  all: Clause[];
  none: Clause[];
}
