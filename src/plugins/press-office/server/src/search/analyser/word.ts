/**
 * A word of a text, at its place. `term` is what it is found by: the same for every form of it that a reader takes for the
 * same word. Terms have no space and none of `"`, `'`, `*`, `_`, `:`, `(`, `)`; they may be of any script, and a number is one term
 * whatever its digits and its grouping (66 729, 66.729, ٦٦٧٢٩ → `66729`).
 */
export interface Word {
  term: string;
  /** UTF-16 offset into the text. */
  start: number;
  /** Exclusive. */
  end: number;
  /**
   * The word in small letters, without accents, diacritics and tatweel, its alef and hamza forms made one, with its endings, and
   * without the Arabic article and what stands before that (والكفاءات → كفاءات): what a reader has typed so far of it is a prefix of
   * this, typed with an article or without.
   */
  folded: string;
}

/** Reads the words of a text in one language, in their order. */
export type Analyser = (text: string) => Word[];
