import type { Weekday } from '../../../../contracts/intake';
import type { Lexicon } from '../languages/lexicon';
import { isGlued, isMark, skipPhrase, smallNumber } from '../text/look-ahead';
import type { Token } from '../text/tokens';
import { isPossible, type DateParts } from './iso';
import { numericDateAt } from './numeric-date';

/** A date that a text writes, as far as it tells it, on tokens `first` to `last`. */
export interface Moment extends DateParts {
  weekday: WrittenWeekday | null;
  first: number;
  last: number;
}

export interface WrittenWeekday {
  name: Weekday;
  token: number;
}

/** The moment that begins with token `index`: a date with or without weekday or year, a month and a year. */
export function momentAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Moment | null {
  const moment = unnamedDayAt(tokens, index, lexicon) ?? monthAndYearAt(tokens, index, lexicon);
  if (moment) return moment.day === null ? moment : withWeekdayAfter(tokens, moment, lexicon);
  const weekday = lexicon.weekdays.at(tokens, index);
  if (!weekday) return null;
  const day = unnamedDayAt(tokens, afterWeekday(tokens, weekday.last + 1, lexicon), lexicon);
  return day && { ...day, weekday: { name: weekday.value, token: index }, first: index };
}

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
  // "أيار/مايو": the same month under two names.
  const other = isMark(tokens[next], /^\/$/) ? lexicon.months.at(tokens, next + 1) : null;
  return { month: match.value, next: other?.value === match.value ? other.last + 1 : next };
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
  return year === null ? null : { year, next: at + 1 };
}

function unnamedDayAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Moment | null {
  const moment =
    numericDateAt(tokens, index) ?? dayAndMonthAt(tokens, index, lexicon) ?? monthAndDayAt(tokens, index, lexicon);
  return moment && isPossible(moment) ? moment : null;
}

function dayAndMonthAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Moment | null {
  const day = dayAt(tokens, index, lexicon);
  if (!day) return null;
  const month = monthAt(tokens, skipPhrase(lexicon.time.dateLinks, tokens, day.next), lexicon);
  if (!month) return null;
  const year = yearAfter(tokens, month.next, lexicon);
  return {
    year: year?.year ?? null,
    month: month.month,
    day: day.day,
    weekday: null,
    first: index,
    last: (year?.next ?? month.next) - 1,
  };
}

function monthAndDayAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Moment | null {
  if (!lexicon.language.time.hasMonthBeforeDay) return null;
  const month = monthAt(tokens, index, lexicon);
  const day = month && dayAt(tokens, month.next, lexicon);
  if (!month || !day) return null;
  const year = yearAfter(tokens, day.next, lexicon);
  // "in May 15 staff were trained" has no date.
  if (!year && tokens[day.next]?.kind === 'word') return null;
  return {
    year: year?.year ?? null,
    month: month.month,
    day: day.day,
    weekday: null,
    first: index,
    last: (year?.next ?? day.next) - 1,
  };
}

function monthAndYearAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Moment | null {
  const month = monthAt(tokens, index, lexicon);
  const year = month && yearAfter(tokens, month.next, lexicon);
  return year && { year: year.year, month: month.month, day: null, weekday: null, first: index, last: year.next - 1 };
}

function dayAt(tokens: readonly Token[], index: number, lexicon: Lexicon): { day: number; next: number } | null {
  const day = smallNumber(tokens[index], 2);
  if (day === null || day < 1 || day > 31) return null;
  const suffix = tokens[index + 1];
  const isOrdinal = isGlued(tokens, index + 1) && lexicon.ordinalSuffixes.has(suffix?.folded ?? '');
  return { day, next: isOrdinal ? index + 2 : index + 1 };
}

function afterWeekday(tokens: readonly Token[], index: number, lexicon: Lexicon): number {
  const comma = isMark(tokens[index], /^[,،(]$/) ? index + 1 : index;
  return skipPhrase(lexicon.time.dayFillers, tokens, comma);
}

// "8 May 2024 (Wednesday)"
function withWeekdayAfter(tokens: readonly Token[], moment: Moment, lexicon: Lexicon): Moment {
  const open = moment.last + 1;
  const weekday = isMark(tokens[open], /^\($/) ? lexicon.weekdays.at(tokens, open + 1) : null;
  if (!weekday || !isMark(tokens[weekday.last + 1], /^\)$/)) return moment;
  return { ...moment, weekday: { name: weekday.value, token: open + 1 }, last: weekday.last + 1 };
}
