import type { Period } from '../../../../contracts/figure';
import { writeDate } from '../../dates/write-date';

/** A day, a month or a year as a language writes it: `8 mai 2024`, `mai 2024`, `2024`. */
export function sayDate(date: string, language: string): string {
  const [year = '', month, day] = date.split('-');
  const instant = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  return writeDate(instant, language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  });
}

/** The day of an instant, where the reader is. */
export const sayDay = (instant: string, language: string): string =>
  writeDate(new Date(instant), language, { day: 'numeric', month: 'short', year: 'numeric' });

/** How exactly a time is told by the ends that it has: French says "de mai à juin", and "du 1er au 3 mai". */
export type Exactness = 'days' | 'longer';

/** How the two ends of a time are said together, one of them open or not. */
export interface TimeWords {
  between(from: string, to: string, exactness: Exactness): string;
  since(from: string, exactness: Exactness): string;
  until(to: string, exactness: Exactness): string;
}

/** A time as a language says it; empty for none. */
export function sayTime(time: Period | null, language: string, words: TimeWords): string {
  if (time === null) return '';
  const from = time.from === null ? null : sayDate(time.from, language);
  const to = time.to === null ? null : sayDate(time.to, language);
  const exactness = [time.from, time.to].every(isDayOrOpen) ? 'days' : 'longer';
  if (from === null) return to === null ? '' : words.until(to, exactness);
  if (to === null) return words.since(from, exactness);
  return from === to ? from : words.between(from, to, exactness);
}

const isDayOrOpen = (date: string | null) => date === null || date.length === '2024-05-08'.length;
