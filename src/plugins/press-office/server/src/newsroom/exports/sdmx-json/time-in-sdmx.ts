import { firstDayOf, type FigureTime, lastDayOf } from '../../series/time-of';

/**
 * A time as SDMX writes it: a day, month or year of the calendar, or a range from a day on for a while
 * (`2008-01-01/P5Y`; SDMX Technical Notes, "Time Range"). Null where SDMX has no words for it: an open end.
 */
export function timeInSdmx({ from, to }: FigureTime): string | null {
  if (from === null || to === null) return null;
  if (from === to) return from;
  return `${firstDayOf(from)}/${durationOf(from, to)}`;
}

/** In years or months where both ends are told so, and in days otherwise. */
function durationOf(from: string, to: string): string {
  if (from.length === 4 && to.length === 4) return `P${Number(to) - Number(from) + 1}Y`;
  if (from.length === 7 && to.length === 7) return `P${monthOf(to) - monthOf(from) + 1}M`;
  return `P${(Date.parse(lastDayOf(to)) - Date.parse(firstDayOf(from))) / 86_400_000 + 1}D`;
}

const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
