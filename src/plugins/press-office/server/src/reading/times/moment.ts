import type { Weekday } from '../../../../contracts/intake';
import type { Lexicon } from '../languages/lexicon';
import { isGlued, isMark, skipPhrase, smallNumber } from '../text/look-ahead';
import type { Token } from '../text/tokens';
import type { DateParts } from './iso';
import { numericDateAt } from './numeric-date';

/** A date that a text writes, as far as it tells it, on tokens `first` to `last`; it may be a day that no month has. */
export interface Moment extends DateParts {
  weekday: WrittenWeekday | null;
  /** Written in digits alone. */
  isNumeric?: boolean;
  first: number;
  last: number;
}

export interface WrittenWeekday {
  name: Weekday;
  token: number;
  /** Where its name begins in the text, after an attached particle. */
  start: number;
}

/** The moment that begins with token `index`: a date with or without weekday or year, a month and a year. */
export function momentAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Moment | null {
  const moment = unnamedDayAt(tokens, index, lexicon) ?? monthAndYearAt(tokens, index, lexicon);
  if (moment) return moment.day === null ? moment : withWeekdayAfter(tokens, moment, lexicon);
  const weekday = weekdayBefore(tokens, index, lexicon);
  const day = weekday && unnamedDayAt(tokens, weekday.next, lexicon);
  return day && { ...day, weekday: weekday.weekday, first: index };
}

/** A weekday at a token, and the token at which its date may begin, after commas and fillers: "Wednesday, the". */
export function weekdayBefore(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): { weekday: WrittenWeekday; next: number } | null {
  const weekday = lexicon.weekdays.at(tokens, index);
  if (!weekday) return null;
  let next = weekday.last + 1;
  for (let step = 0; step < mostFillers; step += 1) {
    next = skipPhrase(lexicon.time.dayFillers, tokens, isMark(tokens[next], /^[,،(.:]$/) ? next + 1 : next);
  }
  return { weekday: { name: weekday.value, token: index, start: weekday.start }, next };
}

// "الأربعاء المقبل، الموافق لـ"
const mostFillers = 4;

/** The month named at a token, and the token after it; in some languages only with a capital. */
export function monthAt(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): { month: number; next: number } | null {
  const match = lexicon.months.at(tokens, index);
  if (!match) return null;
  if (lexicon.language.time.hasCapitalMonths && !/^\p{Lu}/u.test(tokens[index]!.text)) return null;
  let next = match.last + 1;
  // "sept. 2024"
  if (isMark(tokens[next], /^\.$/) && isGlued(tokens, next) && tokens[next + 1]?.kind === 'digits') next += 1;
  return { month: match.value, next: otherNameEnd(tokens, { month: match.value, next }, lexicon) };
}

/** The token after the same month under another name: "أيار/مايو", "غشت (أغسطس)". */
function otherNameEnd(
  tokens: readonly Token[],
  { month, next }: { month: number; next: number },
  lexicon: Lexicon,
): number {
  if (!isMark(tokens[next], /^[/(-]$/)) return next;
  const other = lexicon.months.at(tokens, next + 1);
  if (other?.value !== month) return next;
  const isOpen = isMark(tokens[next], /^\($/);
  if (isOpen && !isMark(tokens[other.last + 1], /^\)$/)) return next;
  return other.last + (isOpen ? 2 : 1);
}

/** The year that begins with a token: four digits that are not part of a longer number. */
export function yearAt(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  if (token?.kind !== 'digits' || token.folded.length !== 4 || !/^[12]/.test(token.folded)) return null;
  const goesOn = isMark(tokens[index + 1], /^[.,٫٬]$/) && isGlued(tokens, index + 1) && isGlued(tokens, index + 2);
  return goesOn && tokens[index + 2]?.kind === 'digits' ? null : Number(token.folded);
}

/** The year that follows a day or a month, after a comma or a linking word, and the token after it. */
export function yearAfter(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): { year: number; next: number } | null {
  const comma = isMark(tokens[index], /^[,،]$/) ? index + 1 : index;
  const at = skipPhrase(lexicon.time.dateLinks, tokens, comma);
  const year = tokens[at]?.gap === 'paragraph' ? null : yearAt(tokens, at);
  return year === null ? null : { year, next: eraEnd(tokens, at + 1) };
}

/** The token after a "م" that is stuck to a year: "2024م" is 2024 of the common era. */
export function eraEnd(tokens: readonly Token[], index: number): number {
  return isGlued(tokens, index) && tokens[index]?.folded === 'م' ? index + 1 : index;
}

/** The day of a month that a token tells, in digits (`1er`, `4th`) or by its name (فاتح), and the token after it. */
export function dayAt(tokens: readonly Token[], index: number, lexicon: Lexicon): { day: number; next: number } | null {
  const named = lexicon.dayWords.at(tokens, index);
  if (named) return { day: named.value, next: named.last + 1 };
  const day = smallNumber(tokens[index], 2);
  if (day === null || day < 1) return null;
  const suffix = tokens[index + 1];
  const isOrdinal = isGlued(tokens, index + 1) && lexicon.ordinalSuffixes.has(suffix?.folded ?? '');
  return { day, next: isOrdinal ? index + 2 : index + 1 };
}

function unnamedDayAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Moment | null {
  return (
    numericDateAt(tokens, index, lexicon) ??
    dayAndMonthAt(tokens, index, lexicon) ??
    certainMonthAndDayAt(tokens, index, lexicon)
  );
}

function dayAndMonthAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Moment | null {
  const day = dayAt(tokens, index, lexicon);
  if (!day) return null;
  const month = monthAt(tokens, skipPhrase(lexicon.time.dateLinks, tokens, day.next), lexicon);
  if (!month) return null;
  return withYear(tokens, { first: index, day: day.day, month: month.month, next: month.next }, lexicon);
}

/** "in May 15 staff were trained" has no date. */
function certainMonthAndDayAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Moment | null {
  const moment = monthAndDayAt(tokens, index, lexicon);
  return moment?.year === null && tokens[moment.last + 1]?.kind === 'word' ? null : moment;
}

/** A month with a day after it, in languages that write them so; whoever asks knows that it is a date. */
export function monthAndDayAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Moment | null {
  if (!lexicon.language.time.hasMonthBeforeDay) return null;
  const month = monthAt(tokens, index, lexicon);
  const day = month && dayAt(tokens, month.next, lexicon);
  if (!month || !day) return null;
  return withYear(tokens, { first: index, day: day.day, month: month.month, next: day.next }, lexicon);
}

/** A day of a month with the year that may follow at token `next`. */
function withYear(
  tokens: readonly Token[],
  { first, day, month, next }: { first: number; day: number; month: number; next: number },
  lexicon: Lexicon,
): Moment | null {
  const year = yearAfter(tokens, next, lexicon);
  // "45 mars" may count something; "45 mars 2024" is a mistaken date.
  if (!year && day > 31) return null;
  return { year: year?.year ?? null, month, day, weekday: null, first, last: (year?.next ?? next) - 1 };
}

function monthAndYearAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Moment | null {
  const month = monthAt(tokens, index, lexicon);
  const year = month && yearAfter(tokens, month.next, lexicon);
  return year && { year: year.year, month: month.month, day: null, weekday: null, first: index, last: year.next - 1 };
}

// "8 May 2024 (Wednesday)"
function withWeekdayAfter(tokens: readonly Token[], moment: Moment, lexicon: Lexicon): Moment {
  const open = moment.last + 1;
  const weekday = isMark(tokens[open], /^\($/) ? lexicon.weekdays.at(tokens, open + 1) : null;
  if (!weekday || !isMark(tokens[weekday.last + 1], /^\)$/)) return moment;
  return { ...moment, weekday: { name: weekday.value, token: open + 1, start: weekday.start }, last: weekday.last + 1 };
}
