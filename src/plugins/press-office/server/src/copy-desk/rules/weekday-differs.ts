import { nameOfWeekday } from '../../reading/languages/calendar-names';
import { weekdayOf } from '../../reading/times/iso';
import type { ReadingRule } from '../rule';

/**
 * Dates whose weekday is another than the text says; the correction is in the text's language. A language that writes
 * weekdays with a capital means none without ("the jury sat on 8 May"), and سوق السبت is a town.
 */
export const weekdayDiffers: ReadingRule = {
  name: 'weekday-differs',
  severity: 'warning',
  reads: 'reading',
  find: ({ layout: { text, tokens }, lexicon, times }, { say }) =>
    times.flatMap(({ found: [day], weekday }) => {
      if (!weekday || !day || !('date' in day) || weekdayOf(day.date) === weekday.name) return [];
      const { start } = weekday;
      const { end } = tokens[weekday.token]!;
      const written = text.slice(start, end);
      const isCapital = !lexicon.language.time.hasCapitalMonths || /^\p{Lu}/u.test(written);
      if (!isCapital || marketTown.test(text.slice(Math.max(start - 20, 0), start))) return [];
      const correction = nameOfWeekday(weekdayOf(day.date), lexicon.language.code);
      const message = say('copy-desk.weekday-differs', { date: day.date, written, correction });
      return [{ start, end, message, correction }];
    }),
};

const marketTown = /(?<!\p{L})[وفبلك]{0,2}سوق\s+$/u;
