// Offsets come from Intl, as do the times that people are shown: see docs/adr/0010.

/** Whether a value names a time zone of the IANA database that this Node.js knows, in any case: `Africa/Casablanca`. */
export function isTimeZone(name: unknown): name is string {
  if (typeof name !== 'string' || !ianaName.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * A time zone's name in the letters of the IANA database: `Africa/Casablanca` for `africa/casablanca`. An older name of a
 * zone, for which Intl knows only the zone's other one, stays as it is written: it means the same.
 * @throws RangeError when there is no such zone
 */
export function namedAsIana(name: string): string {
  const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
  return timeZone.toLowerCase() === name.toLowerCase() ? timeZone : name;
}

/**
 * How far a zone's clocks are ahead of UTC at an instant. Both are milliseconds, the latter since 1970; the instant is
 * in the years 100 to 9999.
 * @throws RangeError when there is no such zone
 */
export function offsetAt(instant: number, timeZone: string): number {
  const second = Math.floor(instant / 1000) * 1000;
  const shown = Object.fromEntries(clockOf(timeZone).formatToParts(second).map(numbered));
  return Date.UTC(shown.year!, shown.month! - 1, shown.day, shown.hour, shown.minute, shown.second) - second;
}

/**
 * The instants at which a zone's clocks show a time, earliest first: none when they skip it, two when they show it
 * twice. The local time is written as milliseconds since 1970, as if it were UTC.
 * @throws RangeError when there is no such zone
 */
export function instantsOf(local: number, timeZone: string): number[] {
  return shiftsOf(local, timeZone).filter((instant) => instant + offsetAt(instant, timeZone) === local);
}

/**
 * The instants that a local time means by the offset of the day before and by that of the day after, earliest first,
 * one when they are the same. For a time that the clocks skip these are the two ways to read it.
 * @throws RangeError when there is no such zone
 */
export function shiftsOf(local: number, timeZone: string): number[] {
  // In the IANA database no zone is more than 14 hours from UTC, or has changed twice within six days since 1970.
  const offsets = [local - oneDay, local + oneDay].map((instant) => offsetAt(instant, timeZone));
  return [...new Set(offsets.map((offset) => local - offset))].sort((one, other) => one - other);
}

const oneDay = 86_400_000;

// RFC 9557 has "+01:00" as a zone too, which knows nothing of a change of clocks, and which Node.js 20 does not take.
const ianaName = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/;

const numbered = ({ type, value }: Intl.DateTimeFormatPart) => [type, Number(value)] as const;

// A format takes long to make. Names in lower case are as many as there are zones, however they were written.
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const name = timeZone.toLowerCase();
  const known = clocks.get(name);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone, hourCycle: 'h23', ...toTheSecond });
  clocks.set(name, clock);
  return clock;
}

const toTheSecond = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const;
