import type { Lexicon } from '../languages/lexicon';
import { isGlued, isMark, skipPhrase, smallNumber } from '../text/look-ahead';
import type { Token } from '../text/tokens';
import { afterAnd } from './connectors';
import { toIso, type DateParts } from './iso';
import {
  dayAt,
  eraEnd,
  momentAt,
  monthAndDayAt,
  monthAt,
  weekdayBefore,
  yearAfter,
  yearAt,
  type Moment,
} from './moment';

/** Two moments with all the time between them. */
export interface MomentPair {
  from: Moment;
  to: Moment;
  /** Whether the first comes before the second. */
  isOrdered: boolean;
}

/**
 * The period that begins with token `index`: "between 2024 and 2028", "2012–2016", "5 to 8 May 2024". What the first end
 * leaves unsaid is the second's. The year may be missing from both: such a period tells no date.
 */
export function momentPairAt(tokens: readonly Token[], index: number, lexicon: Lexicon): MomentPair | null {
  const { time } = lexicon;
  const between = time.between.at(tokens, index);
  const opener = between ?? time.from.at(tokens, index);
  const begin = skipYearWords(tokens, opener ? opener.last + 1 : index, lexicon);
  const from = endAt(tokens, begin, lexicon);
  if (!from) return null;
  const connector = connectorAt(tokens, from.last + 1, lexicon);
  if (!connector || (connector.isAnd && !between)) return null;
  const second = skipYearWords(tokens, connector.next, lexicon);
  const to = secondEndAt(tokens, second, { from, lexicon, isMark: connector.isMark });
  if (!to) return null;
  return (connector.isMark && reversed(from, to, lexicon)) || completed(from, to);
}

const skipYearWords = (tokens: readonly Token[], index: number, { time }: Lexicon) => {
  const next = skipPhrase(time.yearWords, tokens, index);
  return next === index ? next : skipPhrase(time.yearWords, tokens, next);
};

/** A moment, or the part of one that may stand before "to": a year, a month alone, a day alone. */
function endAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Moment | null {
  const whole = momentAt(tokens, index, lexicon) ?? monthAndDayAt(tokens, index, lexicon);
  if (whole) return whole;
  const year = yearAt(tokens, index);
  const partial = { year, month: null, day: null, weekday: null, first: index, last: index };
  if (year !== null) return isModern(year) ? { ...partial, last: eraEnd(tokens, index + 1) - 1 } : null;
  const month = monthAt(tokens, index, lexicon);
  if (month) return { ...partial, month: month.month, last: month.next - 1 };
  const weekday = weekdayBefore(tokens, index, lexicon);
  const day = dayAt(tokens, weekday?.next ?? index, lexicon);
  if (!day || day.day > 31) return null;
  return { ...partial, day: day.day, weekday: weekday?.weekday ?? null, last: day.next - 1 };
}

interface FirstEnd {
  from: Moment;
  lexicon: Lexicon;
  /** A mark joins the two, and no word: the second may be shorter than it would be otherwise. */
  isMark: boolean;
}

/** The second end of a period, which may be short for the first one's month or century. */
function secondEndAt(tokens: readonly Token[], index: number, first: FirstEnd): Moment | null {
  const end = endAt(tokens, index, first.lexicon);
  const isNumber = smallNumber(tokens[index], 2) !== null;
  if (!isNumber || end?.year || end?.month) return end;
  const { from } = first;
  if (end && from.day !== null && from.month !== null) return dayOfSameMonth(tokens, end, first);
  return yearOfSameCentury(tokens, index, first);
}

/** "May 5–8, 2024" */
function dayOfSameMonth(tokens: readonly Token[], end: Moment, { from, lexicon, isMark: isJoined }: FirstEnd) {
  const year = yearAfter(tokens, end.last + 1, lexicon);
  if (!year && (!isJoined || tokens[end.last + 1]?.kind === 'word')) return null;
  return { ...end, year: year?.year ?? null, month: from.month, last: (year?.next ?? end.last + 1) - 1 };
}

/** "2023/24" */
function yearOfSameCentury(tokens: readonly Token[], index: number, { from, isMark: isJoined }: FirstEnd) {
  const { folded } = tokens[index]!;
  const isShort = isJoined && isGlued(tokens, index) && folded.length === 2;
  if (!isShort || from.year === null || from.month !== null) return null;
  const years = from.year % 100;
  return Number(folded) <= years
    ? null
    : { ...from, year: from.year - years + Number(folded), first: index, last: index };
}

function connectorAt(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): { next: number; isAnd: boolean; isMark: boolean } | null {
  if (isMark(tokens[index], /^[-‐‑–—/]$/)) return { next: index + 1, isAnd: false, isMark: true };
  const to = lexicon.time.to.at(tokens, index);
  if (to) return { next: to.last + 1, isAnd: false, isMark: false };
  const next = afterAnd(tokens, index, lexicon);
  return next === null ? null : { next, isAnd: true, isMark: false };
}

/** Two years around a mark, the later first, as Arabic texts have them whose writer saw them from the right: 2024/2023. */
function reversed(from: Moment, to: Moment, { language }: Lexicon): MomentPair | null {
  const isReversed =
    language.code === 'ar' && from.month === null && to.month === null && from.day === null && to.day === null;
  if (!isReversed || from.year === null || to.year === null || from.year <= to.year) return null;
  return from.year - to.year > longestPlan ? null : { from: to, to: from, isOrdered: true };
}

const longestPlan = 30;

/** The first moment with the second's year and month where it has none; null when the two do not make a period. */
function completed(from: Moment, to: Moment): MomentPair | null {
  if (!canJoin(from, to)) return null;
  // "du 20 décembre au 5 janvier 2025" begins the year before.
  const yearsBefore = from.month !== null && to.month !== null && from.month > to.month ? 1 : 0;
  const borrowed = to.year === null ? null : to.year - yearsBefore;
  const month = from.month ?? (from.year === null ? to.month : null);
  const start: Moment = { ...from, year: from.year ?? borrowed, month };
  const isOrdered = comesBefore({ ...start, year: start.year ?? 2000 - yearsBefore }, { ...to, year: to.year ?? 2000 });
  // Two whole dates in the wrong order are dates all the same.
  const areDates = from.year !== null && from.month !== null && to.month !== null;
  return isOrdered || areDates ? { from: start, to, isOrdered } : null;
}

/** Two numbers are no period, and neither is a day with a month; only two days may both be without their year. */
function canJoin(from: Moment, to: Moment): boolean {
  if (to.month === null && to.year === null) return false;
  if (from.day !== null) return to.day !== null && (to.year !== null || from.year === null);
  return to.year !== null;
}

function comesBefore(from: DateParts, to: DateParts): boolean {
  const [start, end] = [toIso(from), toIso(to)];
  return start !== null && end !== null && start.slice(0, end.length) <= end;
}

// Four digits before 1900 are more often a count.
function isModern(year: number): boolean {
  return year >= 1900 && year < 2100;
}
