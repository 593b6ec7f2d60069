import type { Weekday } from '../../../../contracts/intake';
import { weekdays } from '../languages/calendar-names';

/** A date of any precision, as far as a text tells it. */
export interface DateParts {
  year: number | null;
  month: number | null;
  day: number | null;
}

/** ISO 8601 of the parts that are known from the year on: `2024`, `2024-05`, `2024-05-08`; null without a year. */
export function toIso({ year, month, day }: DateParts): string | null {
  if (year === null) return null;
  const written = [String(year).padStart(4, '0')];
  if (month !== null) written.push(String(month).padStart(2, '0'));
  if (month !== null && day !== null) written.push(String(day).padStart(2, '0'));
  return written.join('-');
}

/** Whether the parts that are known can be a date: there is no 31 April, and no 29 February 2023. */
export function isPossible({ year, month, day }: DateParts): boolean {
  if (month !== null && (month < 1 || month > 12)) return false;
  if (day === null) return true;
  // 2024 stands for an unknown year: it has a 29 February.
  const last = new Date(Date.UTC(year ?? 2024, month ?? 1, 0)).getUTCDate();
  return day >= 1 && day <= (month === null ? 31 : last);
}

/** The weekday of an ISO 8601 day. */
export function weekdayOf(date: string): Weekday {
  return weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7]!;
}
