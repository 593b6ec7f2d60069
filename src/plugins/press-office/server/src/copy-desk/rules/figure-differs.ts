import type { ReadingRule } from '../rule';

/** Numbers that mean a figure on record but give it another value. */
export const figureDiffers: ReadingRule = {
  name: 'figure-differs',
  severity: 'error',
  reads: 'reading',
  find: ({ figures }, { say }) =>
    figures.flatMap(({ found: { value, span }, match }) => {
      if (!match || match.hasValue) return [];
      const { key, label, value: onRecord } = match.figure;
      const message = say('copy-desk.figure-differs', { value, figure: label[0] ?? key, onRecord });
      return [{ start: span.start, end: span.end, message, correction: onRecord }];
    }),
};
