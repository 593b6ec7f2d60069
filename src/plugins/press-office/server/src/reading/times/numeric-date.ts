import { isGlued, isMark } from '../text/look-ahead';
import type { Token } from '../text/tokens';
import type { Lexicon } from '../languages/lexicon';
import { isPossible, type DateParts } from './iso';

/** A date in digits on tokens `first` to `last`. It names no weekday of its own. */
export interface NumericDate extends DateParts {
  weekday: null;
  isNumeric: true;
  first: number;
  last: number;
}

/**
 * A date in digits that begins with token `index`: ISO 8601 and other year-first forms, or day first
 * (`08/05/2024`, `8.5.2024`, `08-05-24` is not one). Month first is read where the second part cannot be a month.
 * What is written as a date and is none (`30/02/2025`) is answered too; what may be another number is not.
 */
export function numericDateAt(tokens: readonly Token[], index: number, lexicon: Lexicon): NumericDate | null {
  const digits = threeNumbersAt(tokens, index);
  const date = digits && readParts(digits.parts, digits.separator);
  if (!date || !isNearPresent(date) || goesOn(tokens, digits.last + 1) || isPartOfMore(tokens, index)) return null;
  if (!isPossible(date) && (!isMeantAsDate(date) || isNumbered(tokens, index, lexicon))) return null;
  return { ...date, weekday: null, isNumeric: true, first: index, last: digits.last };
}

/** Three numbers joined by twice the same mark, with no spaces unless it is `/`. */
export function threeNumbersAt(
  tokens: readonly Token[],
  index: number,
): { parts: [string, string, string]; separator: string; last: number } | null {
  const [first, mark, second, again, third] = tokens.slice(index, index + 5);
  if (!isMark(mark, /^[/.\-‐‑]$/) || again?.text !== mark.text) return null;
  if (first?.kind !== 'digits' || second?.kind !== 'digits' || third?.kind !== 'digits') return null;
  const gaps = [mark, second, again, third].map(({ gap }) => gap);
  const isWhole = gaps.every((gap) => gap === 'nothing') || (mark.text === '/' && gaps.every((gap) => gap === 'space'));
  if (!isWhole) return null;
  return { parts: [first.folded, second.folded, third.folded], separator: mark.text, last: index + 4 };
}

// 2-07-1274 is the number of a law or of a file.
const isNearPresent = ({ year }: DateParts) => year !== null && year >= 1800 && year < 2200;

// 1.2.3.4 is an address, not a date.
function goesOn(tokens: readonly Token[], index: number): boolean {
  return (
    isMark(tokens[index], /^[/.-]$/) &&
    isGlued(tokens, index) &&
    tokens[index + 1]?.kind === 'digits' &&
    isGlued(tokens, index + 1)
  );
}

// The end of 7.1.2.2024, or of A-08/05/2024.
function isPartOfMore(tokens: readonly Token[], index: number): boolean {
  return isGlued(tokens, index) && isMark(tokens[index - 1], /^[/.-]$/) && isGlued(tokens, index - 1);
}

// "n° 30/02/2025"
function isNumbered(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const noun = isMark(tokens[index - 1], /^[.:°º]$/) ? index - 1 : index;
  return lexicon.naming.before(tokens, noun) !== null;
}

/** Of parts that are no date: whether they would be one but for the length of the month. */
function isMeantAsDate({ year, month, day }: DateParts): boolean {
  const isModern = year !== null && year >= 1900 && year <= 2099;
  return isModern && month !== null && month >= 1 && month <= 12 && day !== null && day >= 1 && day <= 31;
}

function readParts([first, second, third]: [string, string, string], separator: string): DateParts | null {
  if (second.length > 2) return null;
  if (first.length === 4 && third.length <= 2)
    return { year: Number(first), month: Number(second), day: Number(third) };
  const year =
    third.length === 4 ? Number(third) : third.length === 2 && separator === '/' ? 2000 + Number(third) : null;
  if (first.length > 2 || year === null) return null;
  const [day, month] = Number(second) > 12 ? [second, first] : [first, second];
  return { year, month: Number(month), day: Number(day) };
}
