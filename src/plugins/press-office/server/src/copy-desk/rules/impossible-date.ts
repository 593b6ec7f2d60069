import type { ReadingRule } from '../rule';

/** Dates that no calendar has: 31 April, 45/13/2026. */
export const impossibleDate: ReadingRule = {
  name: 'impossible-date',
  severity: 'error',
  reads: 'reading',
  find: ({ layout: { text, tokens }, impossibleDates }, { say }) =>
    impossibleDates.map(({ first, last }) => {
      const [start, end] = [tokens[first]!.start, tokens[last]!.end];
      return { start, end, message: say('copy-desk.impossible-date', { date: text.slice(start, end) }) };
    }),
};
