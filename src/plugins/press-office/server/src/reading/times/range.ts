import type { Lexicon } from '../languages/lexicon';
import { isGlued, isMark, skipPhrase, smallNumber } from '../text/look-ahead';
import type { Token } from '../text/tokens';
import { isPossible, toIso, type DateParts } from './iso';
import { momentAt, monthAt, yearAfter, yearAt, type Moment } from './moment';

/** Two moments joined: `isPeriod` when all the time between them is meant, otherwise just the two of them. */
export interface MomentPair {
  from: Moment;
  to: Moment;
  isPeriod: boolean;
}

/**
 * The pair of moments that begins with token `index`: "between 2024 and 2028", "2012–2016", "5 to 8 May 2024".
 * What the first leaves unsaid is the second's.
 */
export function momentPairAt(tokens: readonly Token[], index: number, lexicon: Lexicon): MomentPair | null {
  const { time } = lexicon;
  const between = time.between.at(tokens, index);
  const opener = between ?? time.from.at(tokens, index);
  const begin = skipPhrase(time.yearWords, tokens, opener ? opener.last + 1 : index);
  const from = endAt(tokens, begin, lexicon);
  if (!from) return null;
  const connector = connectorAt(tokens, from.last + 1, lexicon);
  if (!connector || (connector.isAnd && !between && !isDayOnly(from))) return null;
  const to = secondEndAt(tokens, skipPhrase(time.yearWords, tokens, connector.next), { from, lexicon });
  if (!to || to.year === null) return null;
  const isPeriod = !connector.isAnd || between !== null;
  const start = completed(from, to);
  return start && (isPeriod || start.day !== null) ? { from: start, to, isPeriod } : null;
}

/** A moment, or the part of one that may stand before "to": a year, a month alone, a day alone. */
function endAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Moment | null {
  const whole = momentAt(tokens, index, lexicon);
  if (whole) return whole;
  const year = yearAt(tokens, index);
  const partial = { year, month: null, day: null, weekday: null, first: index, last: index };
  if (year !== null) return isModern(year) ? partial : null;
  const month = monthAt(tokens, index, lexicon);
  if (month) return { ...partial, month: month.month, last: month.next - 1 };
  const day = smallNumber(tokens[index], 2);
  return day !== null && day >= 1 && day <= 31 ? { ...partial, day } : null;
}

/** The second moment of a pair, which may be short for the first one's month or century. */
function secondEndAt(
  tokens: readonly Token[],
  index: number,
  { from, lexicon }: { from: Moment; lexicon: Lexicon },
): Moment | null {
  const end = endAt(tokens, index, lexicon);
  const number = smallNumber(tokens[index], 2);
  if (number === null || end?.year) return end;
  // "May 5–8, 2024"
  if (end && from.day !== null && from.month !== null) {
    const year = yearAfter(tokens, index + 1, lexicon);
    return year && { ...end, year: year.year, month: from.month, last: year.next - 1 };
  }
  // "2023/24"
  const isShort = from.year !== null && from.month === null && isMark(tokens[index - 1], /./) && isGlued(tokens, index);
  if (!isShort || number <= from.year! % 100) return null;
  return { ...from, year: from.year! - (from.year! % 100) + number, first: index, last: index };
}

function connectorAt(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): { next: number; isAnd: boolean } | null {
  if (isMark(tokens[index], /^[-‐‑–—/]$/)) return { next: index + 1, isAnd: false };
  const to = lexicon.time.to.at(tokens, index);
  if (to) return { next: to.last + 1, isAnd: false };
  const and = lexicon.time.and.at(tokens, index);
  return and && { next: and.last + 1, isAnd: true };
}

/** The first moment with the second's year and month where it has none; null when the two do not make a period. */
function completed(from: Moment, to: Moment): Moment | null {
  if (isDayOnly(from) && to.day === null) return null;
  const date: DateParts = {
    year: from.year ?? to.year,
    month: from.month ?? (from.year === null ? to.month : null),
    day: from.day,
  };
  const [start, end] = [toIso(date), toIso(to)];
  if (!isPossible(date) || start === null || end === null || start.slice(0, end.length) > end) return null;
  return { ...from, ...date };
}

function isDayOnly({ year, month, day }: DateParts): boolean {
  return year === null && month === null && day !== null;
}

// Four digits before 1900 are more often a count.
function isModern(year: number): boolean {
  return year >= 1900 && year < 2100;
}
