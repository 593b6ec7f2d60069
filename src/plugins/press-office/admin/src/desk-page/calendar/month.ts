import { type CalendarDate, getWeeksInMonth, parseDate, startOfMonth, startOfWeek } from '@internationalized/date';

/** A month as the address has it, `2026-12`, and a day, `2026-12-31`. */
export type Month = string;
export type Day = string;

/** The days of a month in whole weeks, so that some are of the months beside it. */
export type Weeks = Day[][];

/** What the server takes instants between. */
const first: Month = '1970-02';
const last: Month = '2100-11';

/** The month that an address names, or null where it names none that the agenda can be asked for. */
export function readMonth(text: string | null): Month | null {
  if (text === null || !/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return null;
  return text >= first && text <= last ? text : null;
}

/** The month so many months later, or earlier; null where the agenda ends. */
export const monthAfter = (month: Month, months: number): Month | null =>
  readMonth(monthOf(startOf(month).add({ months }).toString()));

/** The month that a day is in. */
export const monthOf = (day: Day): Month => day.slice(0, 7);

/** The weeks that a month touches, each from its first day as people of a language count. */
export function weeksOf(month: Month, language: string): Weeks {
  const begins = firstDayOfWeek(language);
  const start = startOf(month);
  const day = startOfWeek(start, language, begins);
  return Array.from({ length: getWeeksInMonth(start, language, begins) }, (_, week) =>
    Array.from({ length: 7 }, (__, weekday) => day.add({ days: 7 * week + weekday }).toString()),
  );
}

/**
 * The instants, ISO 8601 in UTC, that all of some days lie between in whatever time zone: what is asked for with them has
 * to be looked through once more, by its day.
 */
export function instantsAround(weeks: Weeks): { from: string; to: string } {
  const days = weeks.flat();
  const [start, end] = [parseDate(days.at(0) ?? ''), parseDate(days.at(-1) ?? '')];
  return { from: `${start.subtract({ days: 1 })}T00:00:00.000Z`, to: `${end.add({ days: 2 })}T00:00:00.000Z` };
}

function startOf(month: Month): CalendarDate {
  return startOfMonth(parseDate(`${month}-01`));
}

const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/**
 * As CLDR has it, from the browser. One that does not know takes Monday, which is right for Morocco, France and Great Britain;
 * the calendar library would take Sunday for Morocco.
 */
function firstDayOfWeek(language: string): (typeof names)[number] {
  const locale = new Intl.Locale(language) as Intl.Locale & Week & { getWeekInfo?: () => Week['weekInfo'] };
  return names[(locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1] ?? 'mon';
}

/** `firstDay` is 1 for Monday, 7 for Sunday. Some browsers have a property, newer ones a method. */
interface Week {
  weekInfo?: { firstDay: number };
}
