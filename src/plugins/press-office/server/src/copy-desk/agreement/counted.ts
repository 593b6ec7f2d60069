/** A number in digits, or digits with a multiple ("24,3 مليون"), with the words that follow it in its paragraph, the first of them its unit's. */
export interface Counted {
  value: number;
  /** The multiple in words that the number ends with, folded: "مليون"; the digits before it then are the `value`. */
  scale: string | null;
  /** The words after the number, at most five, and how many of them are the unit. */
  words: readonly string[];
  unitLength: number;
  /** The word just before the number; empty at the beginning of a paragraph or after a mark. */
  before: string;
  /** Whether something other than a word ends the `words` (a mark, the paragraph's end, a number). */
  isClosed: boolean;
}

/** The words of a unit, from the first, that disagree with their number, and what they should be where that is sure. */
export interface Disagreement {
  /** How many of the unit's words are wrong. */
  length: number;
  correction: string | null;
}
