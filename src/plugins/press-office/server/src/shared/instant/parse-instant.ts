import { isTimeZone } from './time-zone';

/** What a text says of an instant, each part as written. */
export interface WrittenInstant {
  /** The local time in milliseconds since 1970, as if it were UTC. */
  local: number;
  /** `+01:00`; `Z` when the text tells UTC and no local time; null when it says nothing. */
  offset: string | null;
  timeZone: string | null;
}

/**
 * Reads RFC 3339 and RFC 9557, seconds optional; null when the text is neither, or names a day, a time or a zone that
 * does not exist. Refused besides: suffixes other than a zone, and fractions finer than a millisecond, which would be
 * kept as another instant than was written.
 */
export function parseInstant(text: string): WrittenInstant | null {
  if (text.length > longest) return null;
  const parts = format.exec(text)?.groups;
  if (!parts) return null;
  const { year, month, day, hour, minute, second = '0', fraction = '', offset, timeZone } = parts;
  if (timeZone !== undefined && !isTimeZone(timeZone)) return null;
  const local = new Date(0);
  local.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  // Date counts on from 31 April to 1 May.
  if (local.getUTCMonth() !== Number(month) - 1 || local.getUTCDate() !== Number(day)) return null;
  local.setUTCHours(Number(hour), Number(minute), Number(second), Number(fraction.padEnd(3, '0').slice(0, 3)));
  return {
    local: local.getTime(),
    offset: offset === undefined ? null : plainOffset(offset),
    timeZone: timeZone ?? null,
  };
}

const longest = 100;

/** "-00:00" says what "Z" does: UTC, and no word of local time (RFC 3339, section 4.3; RFC 9557, section 2). */
const plainOffset = (offset: string) => (/^(?:z|-00:00)$/i.test(offset) ? 'Z' : offset);

// The exclamation mark asks for an error when offset and zone contradict each other, which it is here in any case.
const format = new RegExp(
  [
    /^(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})[Tt ]/,
    /(?<hour>[01][0-9]|2[0-3]):(?<minute>[0-5][0-9])(?::(?<second>[0-5][0-9])(?:\.(?<fraction>[0-9]{1,3})0*)?)?/,
    /(?<offset>[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])?(?:\[!?(?<timeZone>[^\]]+)\])?$/,
  ]
    .map(({ source }) => source)
    .join(''),
);
