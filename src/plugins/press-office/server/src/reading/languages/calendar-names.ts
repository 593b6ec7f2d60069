import type { Weekday } from '../../../../contracts/intake';

/** Weekdays in ISO 8601 order: Monday is the first. */
export const weekdays: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** Month names of a locale, long and short, with their number 1–12 (CLDR through Intl). */
export function monthNames(locale: string): [string, number][] {
  return ['long' as const, 'short' as const].flatMap((month) => {
    const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC', calendar: 'gregory' });
    return twelve.map((number): [string, number] => [format.format(Date.UTC(2024, number - 1, 15)), number]);
  });
}

/** Names of the Islamic months in a locale (CLDR), to recognise the date that stands beside the Gregorian one. */
export function islamicMonthNames(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC', calendar: 'islamic-umalqura' });
  // 355 days from any instant pass through all twelve months.
  const names = Array.from({ length: 36 }, (_, step) => format.format(Date.UTC(2024, 0, 1 + step * 10)));
  return [...new Set(names)];
}

/** Weekday names of a locale, long and short (CLDR). */
export function weekdayNames(locale: string): [string, Weekday][] {
  return ['long' as const, 'short' as const].flatMap((weekday) =>
    weekdays.map((name): [string, Weekday] => [nameOfWeekday(name, locale, weekday), name]),
  );
}

/** What a weekday is called in a locale (CLDR). */
export function nameOfWeekday(weekday: Weekday, locale: string, length: 'long' | 'short' = 'long'): string {
  // 1 January 2024 was a Monday.
  const day = Date.UTC(2024, 0, 1 + weekdays.indexOf(weekday));
  return new Intl.DateTimeFormat(locale, { weekday: length, timeZone: 'UTC', calendar: 'gregory' }).format(day);
}

const twelve = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
