import { badFieldError } from '../shared/errors';
import type { Say } from '../shared/translate';

interface Span {
  from: unknown;
  to: unknown;
  /** Where the two dates stand in the data. */
  places: { from: string[]; to: string[] };
}

/**
 * Checks that periods have days that are in the calendar, and do not end before they begin. How a date is written
 * (ISO 8601 of any precision) is checked before, by the schema and by `checkedLists`.
 * @throws BadInputError NO_SUCH_DAY, PERIOD_REVERSED naming the place, before anything is written
 */
export function checkPeriods(data: Record<string, unknown>, say: Say): void {
  for (const { from, to, places } of spansIn(data)) {
    for (const [date, place] of [
      [from, places.from],
      [to, places.to],
    ] as const) {
      if (isDate(date) && !isInCalendar(date)) {
        throw badFieldError('NO_SUCH_DAY', say('drafting.no-such-day', { date }), place);
      }
    }
    if (isDate(from) && isDate(to) && endsBefore(to, from)) {
      throw badFieldError('PERIOD_REVERSED', say('drafting.period-reversed', { from, to }), places.to);
    }
  }
}

function spansIn({ periodFrom, periodTo, phases }: Record<string, unknown>): Span[] {
  const own = { from: periodFrom, to: periodTo, places: { from: ['periodFrom'], to: ['periodTo'] } };
  const ofPhases = (Array.isArray(phases) ? (phases as { from: unknown; to: unknown }[]) : []).map(
    ({ from, to }, position) => ({
      from,
      to,
      places: { from: ['phases', String(position), 'from'], to: ['phases', String(position), 'to'] },
    }),
  );
  return [own, ...ofPhases];
}

const isDate = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Whether there is such a day; JavaScript reads 30 February as 1 March. @param date ISO 8601, of any precision */
export function isInCalendar(date: string): boolean {
  const instant = new Date(date);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
}

/** Whether a period ends before it begins, compared as far as both dates are told: "2024" does not end before "2024-05". */
export function endsBefore(end: string, start: string): boolean {
  const precision = Math.min(end.length, start.length);
  return end.slice(0, precision) < start.slice(0, precision);
}
