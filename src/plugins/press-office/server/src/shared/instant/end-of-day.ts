import { instantsOf, shiftsOf } from './time-zone';

/**
 * The last millisecond of a day on a zone's clocks, or null when the text names no day of the calendar (ISO 8601,
 * `2024-06-01`, in the years 1970 to 2100). Where the clocks skip midnight the day ends when they do so; where they show
 * it twice, before the first time.
 * @throws RangeError when there is no such zone
 */
export function endOfDay(day: string, timeZone: string): Date | null {
  const midnight = nextMidnight(day);
  if (midnight === null) return null;
  const [first = Math.max(...shiftsOf(midnight, timeZone))] = instantsOf(midnight, timeZone);
  return new Date(first - 1);
}

/** The midnight that ends a day, in milliseconds since 1970, as if the clocks showed UTC. */
function nextMidnight(day: string): number | null {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const local = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  // Date counts on from 31 April to 1 May.
  if (Number.isNaN(local.getTime()) || local.toISOString().slice(0, 10) !== day) return null;
  const isInRange = Number(year) >= 1970 && Number(year) <= 2100;
  return isInRange ? local.getTime() + 86_400_000 : null;
}
