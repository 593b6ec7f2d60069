import { Temporal } from 'temporal-polyfill';
export type InstantProblem = 'unreadable' | 'no-zone' | 'skipped' | 'repeated' | 'zone-differs' | 'out-of-range';
export type ReadInstant = { instant: Date } | { problem: InstantProblem; choices?: string[] };
export function readInstant(text: unknown): ReadInstant {
  const at = new Date(String(text));
  return Number.isNaN(at.getTime()) ? { problem: 'unreadable' } : { instant: at };
}
export const formatInstant = (i: Date, _o: { timeZone: string; locale: string }) => i.toISOString();
export const toZoned = (i: Date, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(i.getTime()).toZonedDateTimeISO(timeZone).toString();
export const isTimeZone = (n: unknown) => typeof n === 'string';
