import type { Period } from '../../../../contracts/figure';

/**
 * The time that a figure is about: its period where both ends are told, or else the day on which it was counted, or else a
 * period with an open end; null where it tells none. It is how the newsroom puts a series in order, too.
 */
export function timeOf({ asOf, period }: { asOf: string | null; period: Period | null }): Period | null {
  if (period?.from && period.to) return { from: period.from, to: period.to };
  if (asOf !== null) return { from: asOf, to: asOf };
  return period?.from || period?.to ? period : null;
}

/** Puts times in order: from the earliest beginning, then from the earliest end; an unknown one comes last. */
export function compareTimes(one: Period | null, other: Period | null): number {
  return byText(beginOf(one), beginOf(other)) || byText(endOf(one), endOf(other));
}

/** ISO dates are in order as texts are; of what is less exact the first and the last day count. */
const beginOf = (time: Period | null) => {
  if (time === null) return unknown;
  return time.from === null ? '' : `${time.from}-01-01`.slice(0, 10);
};
const endOf = (time: Period | null) => {
  if (time === null) return unknown;
  return time.to === null ? '9999-98' : `${time.to}-99-99`.slice(0, 10);
};
const unknown = '9999-99';

const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
