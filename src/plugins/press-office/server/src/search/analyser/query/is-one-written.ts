import type { Word } from '../word';

/** Two words, one after the other. */
interface Neighbours {
  text: string;
  word: Word;
  next: Word;
}

/**
 * Whether two words were written as one: with nothing between them, or a hyphen, a full stop, an apostrophe and the like
 * (STED-AMT, R&D, bac+2). Two numbers with a dash are a range, and stay two; with slashes or full stops they are a date.
 */
export function isOneWritten({ text, word, next }: Neighbours): boolean {
  const gap = text.slice(word.end, Math.min(next.start, word.end + 3));
  if (gap === '') return true;
  const areNumbers = number.test(word.term) && number.test(next.term);
  return (areNumbers ? dateMarks : joiners).test(gap);
}

const number = /^[0-9]/;
const joiners = /^(?:[-‐‑.'’_@&+]|['’]s-)$/;
const dateMarks = /^[/.]$/;
