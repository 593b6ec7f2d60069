import { writeDate } from '../dates/write-date';

/** What a zone's clocks show at an instant. */
export interface ZonedTime {
  /** `2026-03-02T10:00`, as an input of type `datetime-local` has it. */
  clock: string;
  /** `+01:00` */
  offset: string;
  /** IANA name: `Africa/Casablanca`. */
  timeZone: string;
}

/**
 * Reads an instant as the server tells it, in RFC 9557: `2026-03-02T10:00:00+01:00[Africa/Casablanca]`. The server knows
 * the zone's rules; a browser's may be older.
 * @throws Error when it is not written so
 */
export function readZoned(text: string): ZonedTime {
  const [, clock, offset, timeZone] = format.exec(text) ?? [];
  if (clock === undefined || offset === undefined || timeZone === undefined) {
    throw new Error(`The server told no time with its zone: ${text}`);
  }
  return { clock, offset, timeZone };
}

const format = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::[\d.]+)?([+-]\d\d:\d\d)\[([^\]]+)\]$/;

/** Says what a clock shows: `Monday, 2 March 2026 at 10:00`, or short `2 Mar 2026, 10:00`. */
export function sayClock(clock: string, language: string, length: 'long' | 'short' = 'long'): string {
  const date = length === 'long' ? ({ weekday: 'long', ...day } as const) : ({ ...day, month: 'short' } as const);
  return writeDate(new Date(`${clock}Z`), language, { ...date, ...time });
}

/** Says when something was, `2 March 2026 at 10:00`, as the server tells it in RFC 9557. */
export const sayInstant = (zoned: string, language: string): string =>
  writeDate(new Date(`${readZoned(zoned).clock}Z`), language, { ...day, ...time });

/** Says a day, `2026-03-02`; whatever is none stays as it is. */
export function sayDay(date: string, language: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return date;
  return writeDate(new Date(date), language, day);
}

const day = { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' } as const;
const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
