import type { FigureDocument } from '../../../../contracts/documents';

/** The time that a figure is about. Both ends are days or less exact (ISO 8601), and one may be open. */
export interface FigureTime {
  from: string | null;
  to: string | null;
}

/**
 * The time by which a figure stands in a series: its period where both ends are told, or else the day it was counted
 * (`asOf`), or else an open period ("since 2008"). Null where it tells none.
 */
export function timeOf({ period, asOf }: Pick<FigureDocument, 'period' | 'asOf'>): FigureTime | null {
  if (period?.from && period.to) return { from: period.from, to: period.to };
  if (asOf !== null) return { from: asOf, to: asOf };
  return period?.from || period?.to ? period : null;
}

/** The first day of a date of whatever precision: `2024` → `2024-01-01`. */
export const firstDayOf = (date: string): string => `${date}-01-01`.slice(0, 10);

/** The last day of a date of whatever precision: `2024-02` → `2024-02-29`. */
export function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year, month] = date.split('-').map(Number);
  return new Date(Date.UTC(year!, month!, 0)).toISOString().slice(0, 10);
}

/** A time as ISO 8601-2 writes it, whose open end is two dots. */
export const timeInIso = ({ from, to }: FigureTime): string =>
  from === to && from !== null ? from : `${from ?? '..'}/${to ?? '..'}`;
