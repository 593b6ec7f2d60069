import type { Period } from '../../../../contracts/figure';
import { dateLanguageOf } from '../../publication/zoned-time';

/** A day, a month or a year as a language writes it: `8 mai 2024`, `mai 2024`, `2024`. */
export function sayDate(date: string, language: string): string {
  const [year = '', month, day] = date.split('-');
  const instant = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  return new Intl.DateTimeFormat(dateLanguageOf(language), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(instant);
}

/** The day of an instant, where the reader is. */
export const sayDay = (instant: string, language: string): string =>
  new Intl.DateTimeFormat(dateLanguageOf(language), { dateStyle: 'medium' }).format(new Date(instant));

/** How the two ends of a time are said together, one of them open or not. */
export interface TimeWords {
  between(from: string, to: string): string;
  since(from: string): string;
  until(to: string): string;
}

/** A time as a language says it; empty for none. */
export function sayTime(time: Period | null, language: string, words: TimeWords): string {
  if (time === null) return '';
  const from = time.from === null ? null : sayDate(time.from, language);
  const to = time.to === null ? null : sayDate(time.to, language);
  if (from === null) return to === null ? '' : words.until(to);
  if (to === null) return words.since(from);
  return from === to ? from : words.between(from, to);
}
