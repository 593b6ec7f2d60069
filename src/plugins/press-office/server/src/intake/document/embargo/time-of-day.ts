import { languages } from '../../../reading/languages';
import type { ClockWords } from '../../../reading/languages/letter-words';
import type { TokenRange } from '../../../reading/text/layout';
import { isGlued, isMark, skipPhrase, smallNumber } from '../../../reading/text/look-ahead';
import { phraseBook, phraseList } from '../../../reading/text/phrase-book';
import type { Token } from '../../../reading/text/tokens';

/** A time of day that a text writes, on tokens `first` to `last`. */
export interface TimeOfDay extends TokenRange {
  /** 0–24. */
  hour: number;
  /** 0–59. */
  minute: number;
  /** Said as "midnight", which may be the beginning of the day named or its end. */
  isMidnight: boolean;
}

/**
 * The time of day that begins with token `index`: "10h30", "10 heures 30", "10:30 a.m.", "midi", "dix heures et demie",
 * "12 noon", "الساعة العاشرة والنصف صباحا". Null for a number alone, and for a time that no clock shows.
 */
export function timeOfDayAt(tokens: readonly Token[], index: number): TimeOfDay | null {
  const midnight = book.midnight.at(tokens, index);
  if (midnight) return { hour: 24, minute: 0, isMidnight: true, first: index, last: midnight.last };
  const noon = book.noon.at(tokens, index);
  if (noon) return { hour: 12, minute: 0, isMidnight: false, first: index, last: noon.last };
  const written = inDigitsAt(tokens, index) ?? inWordsAt(tokens, index);
  const half = written && book.half.at(tokens, written.next);
  if (!written || !(written.isSure || half)) return null;
  const time = onClock(written, half?.value ?? null);
  return time && { ...time, first: index, last: half?.last ?? written.next - 1 };
}

function onClock(written: Written, half: Half | null): Pick<TimeOfDay, 'hour' | 'minute' | 'isMidnight'> | null {
  const hour = hourOfDay(written.hour, half) + Math.floor(written.minutes / 60);
  const minute = (written.minutes + 60) % 60;
  if (hour < 0 || hour > 24 || (hour === 24 && minute > 0)) return null;
  return { hour, minute, isMidnight: hour === 24 && half === 'night' };
}

/** An hour as written, with minutes that may be taken from it, and the token after it. */
interface Written {
  hour: number;
  minutes: number;
  next: number;
  /** It is a time whatever follows. */
  isSure: boolean;
}

type Half = 'morning' | 'afternoon' | 'night';

const words = (list: (clock: ClockWords) => readonly string[]) => languages.flatMap(({ letter }) => list(letter.clock));
const halves = (half: Half) => words((clock) => clock[half]).map((phrase) => [phrase, half] as const);
const names = (list: (clock: ClockWords) => Readonly<Record<string, number>>) =>
  phraseBook(languages.flatMap(({ letter }) => Object.entries(list(letter.clock))));

const book = {
  before: phraseList(words((clock) => clock.before)),
  hours: phraseList(words((clock) => clock.hours)),
  half: phraseBook<Half>([...halves('morning'), ...halves('afternoon'), ...halves('night')]),
  noon: phraseList(words((clock) => clock.noon)),
  midnight: phraseList(words((clock) => clock.midnight)),
  hourNames: names((clock) => clock.hourNames),
  minuteNames: names((clock) => clock.minuteNames),
  and: phraseList(words((clock) => clock.and)),
  minutes: phraseList(words((clock) => clock.minutes)),
};

function inDigitsAt(tokens: readonly Token[], index: number): Written | null {
  const hour = smallNumber(tokens[index], 2);
  if (hour === null || hour > 24) return null;
  const colon = minutesAfterMark(tokens, index + 1);
  if (colon) return { hour, minutes: colon.minutes, next: skipPhrase(book.hours, tokens, colon.next), isSure: true };
  const hours = book.hours.at(tokens, index + 1);
  if (hours) {
    const minutes = minutesAt(tokens, hours.last + 1);
    return { hour, minutes: minutes?.minutes ?? 0, next: minutes?.next ?? hours.last + 1, isSure: true };
  }
  const and = book.and.at(tokens, index + 1);
  const minutes = and && minutesAt(tokens, and.last + 1);
  const isSure = book.before.before(tokens, index) !== null;
  return { hour, minutes: minutes?.minutes ?? 0, next: minutes?.next ?? index + 1, isSure };
}

/** ":30", ".30", and not the decimals of a number. */
function minutesAfterMark(tokens: readonly Token[], index: number): { minutes: number; next: number } | null {
  if (!isMark(tokens[index], /^[:.٫]$/) || !isGlued(tokens, index) || !isGlued(tokens, index + 1)) return null;
  return minutesAt(tokens, index + 1);
}

function minutesAt(tokens: readonly Token[], index: number): { minutes: number; next: number } | null {
  const named = book.minuteNames.at(tokens, index);
  if (named) return { minutes: named.value, next: named.last + 1 };
  const minutes = tokens[index]?.folded.length === 2 ? smallNumber(tokens[index], 2) : null;
  return minutes === null || minutes > 59 ? null : { minutes, next: skipPhrase(book.minutes, tokens, index + 1) };
}

function inWordsAt(tokens: readonly Token[], index: number): Written | null {
  const name = book.hourNames.at(tokens, index);
  if (!name) return null;
  const hours = book.hours.at(tokens, name.last + 1);
  const next = hours ? hours.last + 1 : name.last + 1;
  const minutes = minutesAt(tokens, next);
  // "الثانية" is also "the second": a time says that it is one, before it or after it.
  const isSure = hours !== null || book.before.before(tokens, index) !== null;
  return { hour: name.value, minutes: minutes?.minutes ?? 0, next: minutes?.next ?? next, isSure };
}

/** An hour of twelve as one of 24. At night, "12" is midnight, one to five are early, and six to eleven are late. */
function hourOfDay(hour: number, half: Half | null): number {
  if (half === 'morning') return hour === 12 ? 0 : hour;
  if (half === 'afternoon') return hour < 12 ? hour + 12 : hour;
  if (half === 'night' && hour <= 12) return hour < 6 ? hour : hour + 12;
  return hour;
}
