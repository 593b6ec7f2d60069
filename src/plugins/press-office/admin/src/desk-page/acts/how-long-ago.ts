import { dateLanguageOf, writeDate } from '../../dates/write-date';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * How long ago something was, in words: `3 minutes ago`, `yesterday`; after a week its date. Clocks differ a little: what
 * seems to be in the future is just now.
 * @param at ISO 8601 in UTC
 * @param now milliseconds since 1970
 */
export function howLongAgo(at: string, now: number, language: string): string {
  const passed = Math.max(0, now - Date.parse(at));
  const relative = new Intl.RelativeTimeFormat(dateLanguageOf(language), { numeric: 'auto' });
  if (passed < minute) return relative.format(0, 'second');
  if (passed < hour) return relative.format(-Math.floor(passed / minute), 'minute');
  if (passed < day) return relative.format(-Math.floor(passed / hour), 'hour');
  if (passed < 7 * day) return relative.format(-Math.floor(passed / day), 'day');
  return writeDate(new Date(at), language, { dateStyle: 'long' });
}

/** The instant itself, by the clock of whoever looks. */
export const exactly = (at: string, language: string): string =>
  writeDate(new Date(at), language, { dateStyle: 'full', timeStyle: 'long' });
