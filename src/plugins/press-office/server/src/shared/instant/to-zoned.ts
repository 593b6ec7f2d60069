import { offsetAt } from './time-zone';

/**
 * An instant as a zone's clocks show it, in RFC 9557: `2026-03-01T10:00:00+00:00[Africa/Casablanca]`. `readInstant` reads
 * it back. Milliseconds are written when there are any; an offset with seconds, as some zones had in 1970, is rounded
 * to minutes, since the format has no seconds there.
 * @throws RangeError when there is no such zone, or the date is invalid
 */
export function toZoned(instant: Date, timeZone: string): string {
  const offset = offsetAt(instant.getTime(), timeZone);
  const local = new Date(instant.getTime() + offset).toISOString().replace(/(?:\.000)?Z$/, '');
  return `${local}${writtenOffset(offset)}[${timeZone}]`;
}

/** An offset in milliseconds as RFC 3339 writes it: `+01:00`. */
export function writtenOffset(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${offset < 0 && minutes > 0 ? '-' : '+'}${hour}:${minute}`;
}
