import type { Lexicon } from '../languages/lexicon';
import type { TokenRange } from '../text/layout';
import { isGlued, isMark, skipPhrase, smallNumber } from '../text/look-ahead';
import type { Token } from '../text/tokens';
import { afterAnd } from './connectors';
import { dayAt, momentAt, weekdayBefore, type Moment, type WrittenWeekday } from './moment';
import { threeNumbersAt } from './numeric-date';

/** A date of the Islamic calendar, on tokens `first` to `last`. */
export interface IslamicDate extends TokenRange {
  /** It says its year: a day and a month alone ("12 رمضان") tell no date. */
  isWhole: boolean;
  /** The same day in the Gregorian calendar, where the text says it just after: it has the weekday of both. */
  gregorian: Moment | null;
}

/**
 * The Islamic date that begins with token `index`, by the name of its month or by هـ, AH after its year:
 * "12 رمضان 1446", "ramadan 1446", "سنة 1446 هـ", "12/09/1446". It is kept as written: which day it is depends on who
 * saw the moon.
 */
export function islamicDateAt(tokens: readonly Token[], index: number, lexicon: Lexicon): IslamicDate | null {
  const weekday = weekdayBefore(tokens, index, lexicon);
  const date = dateAt(tokens, weekday?.next ?? index, lexicon);
  if (!date) return null;
  const gregorian = gregorianAfter(tokens, date.last + 1, { weekday: weekday?.weekday ?? null, lexicon });
  return { first: weekday && !gregorian ? index : date.first, last: date.last, isWhole: date.isWhole, gregorian };
}

type Written = Pick<IslamicDate, 'first' | 'last' | 'isWhole'>;

function dateAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Written | null {
  return numericAt(tokens, index, lexicon) ?? namedAt(tokens, index, lexicon) ?? yearOnlyAt(tokens, index, lexicon);
}

function numericAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Written | null {
  const digits = threeNumbersAt(tokens, index);
  if (!digits) return null;
  const [first, , third] = digits.parts;
  const era = eraEndAt(tokens, digits.last + 1, lexicon);
  const year = Number(first.length > 2 ? first : third);
  if (era === null && !isRecent(year)) return null;
  return { first: index, last: era ?? digits.last, isWhole: true };
}

function namedAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Written | null {
  const days = daysEnd(tokens, index, lexicon);
  const isDay = days !== null;
  const begin = isDay ? skipPhrase(lexicon.time.dateLinks, tokens, days) : index;
  const month = lexicon.islamicMonths.at(tokens, begin);
  if (!month) return null;
  const comma = isMark(tokens[month.last + 1], /^[,،]$/) ? month.last + 2 : month.last + 1;
  const at = skipPhrase(lexicon.time.dateLinks, tokens, comma);
  const year = smallNumber(tokens[at], 4);
  const era = eraEndAt(tokens, at + 1, lexicon);
  if (year !== null && (isRecent(year) || era !== null)) return { first: index, last: era ?? at, isWhole: true };
  // رجب and Safar are people too: a month alone says nothing, and صفر is also zero.
  return isDay && month.value !== 'ambiguous' ? { first: index, last: month.last, isWhole: false } : null;
}

/** The token after one day of a month, or after two: "12", "12 إلى 15". */
function daysEnd(tokens: readonly Token[], index: number, lexicon: Lexicon): number | null {
  const day = dayAt(tokens, index, lexicon);
  if (!day || day.day > longestMonth) return null;
  const isDash = isMark(tokens[day.next], /^[–—-]$/);
  const next = isDash ? day.next + 1 : (lexicon.time.to.at(tokens, day.next)?.last ?? day.next - 1) + 1;
  const second = next === day.next ? afterAnd(tokens, day.next, lexicon) : next;
  const other = second === null ? null : dayAt(tokens, second, lexicon);
  return other && other.day <= longestMonth ? other.next : day.next;
}

const longestMonth = 30;

function yearOnlyAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Written | null {
  if (smallNumber(tokens[index], 4) === null) return null;
  const isPair = isMark(tokens[index + 1], /^[/\-–]$/) && smallNumber(tokens[index + 2], 4) !== null;
  const year = isPair ? index + 2 : index;
  const era = eraEndAt(tokens, year + 1, lexicon);
  // "20H" is an hour.
  if (era === null || (tokens[era]!.text === 'H' && !isRecent(Number(tokens[year]!.folded)))) return null;
  return { first: index, last: era, isWhole: true };
}

/** The last token of a mark of the Islamic era after a year: هـ, "AH", "de l’hégire". */
function eraEndAt(tokens: readonly Token[], index: number, lexicon: Lexicon): number | null {
  const era = lexicon.islamicEra.at(tokens, index);
  if (!era) return null;
  // "à 14 h" and "100 Ah" are no years.
  if (/^[a-z]{1,2}$/.test(tokens[index]!.folded) && !/^[A-Z]+$/.test(tokens[index]!.text)) return null;
  const stop = era.last + 1;
  return isMark(tokens[stop], /^\.$/) && isGlued(tokens, stop) && tokens[stop + 1]?.gap === 'nothing' ? stop : era.last;
}

/** The Gregorian date of the same day: after الموافق, "correspondant au", "/" or in brackets. */
function gregorianAfter(
  tokens: readonly Token[],
  index: number,
  { weekday, lexicon }: { weekday: WrittenWeekday | null; lexicon: Lexicon },
): Moment | null {
  const mark = isMark(tokens[index], /^[(،,/–—-]$/) ? index + 1 : index;
  let at = mark;
  for (let step = 0; step < 3; step += 1) {
    at = skipPhrase(lexicon.time.sameDay, tokens, at);
    at = skipPhrase(lexicon.time.dayFillers, tokens, at);
  }
  if (at === index) return null;
  const moment = momentAt(tokens, at, lexicon);
  if (!moment || moment.day === null || moment.year === null) return null;
  return { ...moment, weekday: moment.weekday ?? weekday };
}

/** A year of the Islamic calendar between 1883 and 2174: Gregorian years before 1600 are in no press release's date. */
const isRecent = (year: number) => year >= 1300 && year < 1600;
