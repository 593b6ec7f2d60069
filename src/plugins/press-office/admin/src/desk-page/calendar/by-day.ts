import type { AgendaEntry } from '../../../../contracts/desk';
import { readZoned } from '../../publication/zoned-time';
import type { Day } from './month';

/** The day that an entry stands on, in the institution's time zone. */
export const dayOf = ({ local }: Pick<AgendaEntry, 'local'>): Day => readZoned(local).clock.slice(0, 10);

/** Entries by their days, those of a day in the order they came in. */
export function byDay<Entry extends Pick<AgendaEntry, 'local'>>(entries: readonly Entry[]): Map<Day, Entry[]> {
  const days = new Map<Day, Entry[]>();
  for (const entry of entries) {
    const day = dayOf(entry);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return days;
}

/** Which day it is in a time zone at an instant (ISO 8601 in UTC). */
export function dayAt(instant: string, timeZone: string): Day {
  const parts = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(instant));
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')}`;
}
