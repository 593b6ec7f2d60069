/**
 * What one word adds to a number written in words.
 *
 * - `part`: adds its value; what may be added to it right after lies between the two ends of `next`. A `rough` one
 *   ("une vingtaine") makes the number an approximate one.
 * - `times`: multiplies the small number before it (hundred, dozen); `alone` is its value without one, null for none.
 * - `scale`: closes a group (thousand, million); `alone` likewise. With `isDualBeforeNoun` it is twice itself where a
 *   noun follows at once: ألفا متدرب is 2000, ألفا ومائة is 1100.
 * - `half`: half of the scale before it, or a half of one.
 */
export type NumberWord =
  | { kind: 'part'; value: number; next: readonly [number, number] | null; isRough?: true }
  | { kind: 'times'; value: number; alone: number | null }
  | { kind: 'scale'; value: number; alone: number | null; isDualBeforeNoun?: true }
  | { kind: 'half' };

/** How a language writes numbers in words. */
export interface NumberGrammar {
  words: Readonly<Record<string, NumberWord>>;
  /** "and". */
  links: readonly string[];
  /** Every addition takes a link, and units come before tens (Arabic). */
  isLinked: boolean;
  /** Whether a link may stand before a part where it need not: "vingt et un", "two hundred and five". */
  mayLink(part: { value: number; isAfterHundred: boolean }): boolean;
  /** Words after a number that make it an ordinal or a fraction: "twenty-first", "deux tiers". */
  partitive: RegExp;
}

/** The same value for each of several words. */
export function alike<Value>(words: string, value: Value): [string, Value][] {
  return words.split(',').map((word) => [word.trim(), value]);
}

/** A part to which nothing can be added, or what lies between two ends. */
export function part(value: number, next: readonly [number, number] | null = null): NumberWord {
  return { kind: 'part', value, next };
}
