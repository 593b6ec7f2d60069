import type { FoundDay } from '../../../../contracts/intake';
import type { TextReading } from '../../reading/read-text';
import { fold } from '../../reading/text/fold';
import type { TokenRange } from '../../reading/text/layout';
import type { ReadTime } from '../../reading/times/written-time';

/** What is odd about a date: it lies too far ahead, too far back, or ahead although the text is dated with it. */
export type Distance = 'future' | 'past' | 'dateline';

/** Whether a full date is too far from `today` (ISO 8601) to be left without a question; null when it is not. */
export function distanceOf(
  { date, span }: Pick<FoundDay, 'date' | 'span'>,
  time: TokenRange,
  { reading, today }: { reading: TextReading; today: string },
): Distance | null {
  const year = Number(date.slice(0, 4));
  if (isHijri(year, reading)) return null;
  const words = around(reading, span);
  if (date > yearsFrom(today, longestTerm)) return 'future';
  if (date > yearsFrom(today, 10)) return isTerm(reading, time, words) ? null : 'future';
  if (date < yearsFrom(today, -100)) return tellsOfThen(reading, time, year) || history.test(words) ? null : 'past';
  return date > yearsFrom(today, 1) && isDateline(reading, time) ? 'dateline' : null;
}

/** Whether a year alone is one of these years with its last two digits swapped: 2062 for 2026, and no goal or term. */
export function isSwappedYear(
  day: ReadTime,
  time: TokenRange,
  { reading, today }: { reading: TextReading; today: string },
): boolean {
  const year = 'period' in day && day.period.from === day.period.to ? (day.period.from ?? '') : '';
  if (!/^\d{4}$/.test(year) || year <= yearsFrom(today, 10).slice(0, 4)) return false;
  const meant = Number(year.slice(0, 2) + year[3]! + year[2]!);
  const words = around(reading, day.span);
  return Math.abs(meant - Number(today.slice(0, 4))) <= 2 && !isTerm(reading, time, words) && !goals.test(words);
}

const goals =
  /agenda|vision|objectif|strateg|neutralit|scenario|projection|\bd ici|target|goal|\bby\b|net zero|اجنده|رويه|بحلول|استراتيجي|هدف|حياد|توقعات|سيناريو|مخطط/;

const yearsFrom = (day: string, years: number) =>
  String(Number(day.slice(0, 4)) + years).padStart(4, '0') + day.slice(4);

/** 12/03/1446 in an Arabic text is a day of the Hijri calendar. */
const isHijri = (year: number, { lexicon }: TextReading) =>
  lexicon.language.code === 'ar' && year >= 1300 && year < 1500;

// The longest lease has ninety-nine years.
const longestTerm = 100;

const reach = 80;
const around = ({ layout }: TextReading, { start, end }: { start: number; end: number }) =>
  fold(layout.text.slice(Math.max(start - reach, 0), end + reach));

/** Concessions, loans and plans end decades ahead. */
const isTerm = ({ layout, lexicon }: TextReading, { first }: TokenRange, words: string) =>
  lexicon.time.until.before(layout.tokens, first) !== null || terms.test(words);
const terms =
  /echeance|expir|concession|bail|emprunt|pret |obligat|jusqu|horizon|maturity|loan|bond|lease|until|eclipse|استحقاق|ينتهي|تنتهي|انتهاء|سندات|قرض|امتياز|غايه|افق|كسوف|خسوف/;
const history =
  /fond|cree|naissance|\bnee? |mort |deced|depuis|siecle|histor|anniversaire|centenaire|epoque|traite|dahir|bataille|inaugur|found|born|died|since|century|anniversary|treaty|establish|تاسس|ولد|توفي|منذ|ذكري|تاريخ|قرن|معاهده|ظهير|عهد|معركه/;

/** Whether the text speaks of that time elsewhere too: then it is a history. */
function tellsOfThen({ times }: TextReading, { first }: TokenRange, year: number): boolean {
  // A text with hundreds of dates is asked about its first ones only.
  return times.slice(0, 100).some((other) => {
    const [found] = other.found;
    const from = found && beginningOf(found);
    return other.first !== first && from != null && Math.abs(Number(from.slice(0, 4)) - year) < 60;
  });
}

function beginningOf(time: ReadTime): string | null {
  if ('date' in time) return time.date;
  return 'period' in time ? (time.period.from ?? time.period.to) : null;
}

/** A place and a date that begin a paragraph near the top, with a dash, a colon or nothing after them. */
function isDateline({ layout, places }: TextReading, { first, last }: TokenRange): boolean {
  const { tokens, paragraphOf, firstTokenOf } = layout;
  const paragraph = paragraphOf[first]!;
  const opening = firstTokenOf[paragraph]!;
  if (paragraph > lowestDateline || first === opening || first - opening > longestOpening) return false;
  const isPlaced = places.some((place) => place.first >= opening && place.last < first);
  const after = paragraphOf[last + 1] === paragraph ? tokens[last + 1] : undefined;
  return isPlaced && (after === undefined || /^[-–—:.)(]$/.test(after.text));
}

const lowestDateline = 5;
const longestOpening = 7;
