import { writeDate } from '../../dates/write-date';
import type { Day, Month } from './month';

/** `December 2026`, `دجنبر 2026`. */
export const sayMonth = (month: Month, language: string): string =>
  say(`${month}-01`, language, { month: 'long', year: 'numeric' });

/** `Thursday, 31 December 2026` */
export const sayDay = (day: Day, language: string): string =>
  say(day, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** `Thursday`, or in a narrow column `Thu` */
export const sayWeekday = (day: Day, language: string, width: 'long' | 'short'): string =>
  say(day, language, { weekday: width });

const say = (day: Day, language: string, options: Intl.DateTimeFormatOptions) =>
  writeDate(new Date(`${day}T00:00Z`), language, { timeZone: 'UTC', ...options });
