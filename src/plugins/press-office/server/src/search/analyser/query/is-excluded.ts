/** What stands before a word or a phrase of a query, and where what was read before it ends. */
interface Place {
  text: string;
  /** Where the word begins, or the quotation mark of the phrase. */
  start: number;
  readTo: number;
}

/**
 * Whether a hyphen or minus says that something must not be found: it stands right before it, and after a space or nothing. In
 * `STED-AMT` and `Maroc - Belgique` it says no such thing.
 */
export function isExcluded({ text, start, readTo }: Place): boolean {
  const from = Math.max(readTo, start - longestLead);
  const lead = text.slice(from, start);
  return excluding.test(from === 0 ? ` ${lead}` : lead);
}

/** An elided article or an attached particle may stand between the hyphen and the word. */
const longestLead = 16;
const excluding = /[\s\p{Cf}([][-‐‑−–][\p{L}\p{M}ـ'’]*$/u;
