import { distanceOf, isSwappedYear } from '../far-dates/distance-of';
import type { ReadingRule } from '../rule';

/**
 * Full dates that are more likely a slip of the keyboard than meant: more than ten years ahead, or a hundred back where
 * nothing else speaks of that time; a dateline of more than a year ahead; and a year whose last digits changed places.
 */
export const distantDate: ReadingRule = {
  name: 'distant-date',
  severity: 'warning',
  reads: 'reading',
  find(reading, { today, say }) {
    if (today === null) return [];
    return reading.times.flatMap((time) =>
      time.found.flatMap((day) => {
        const distance =
          'date' in day
            ? distanceOf(day, time, { reading, today })
            : isSwappedYear(day, time, { reading, today })
              ? 'future'
              : null;
        if (distance === null) return [];
        const { start, end, text } = day.span;
        return [{ start, end, message: say('copy-desk.distant-date', { date: text, distance }) }];
      }),
    );
  },
};
