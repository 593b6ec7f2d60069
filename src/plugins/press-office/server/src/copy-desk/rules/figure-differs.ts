import { isRounded } from '../../reading/figures/rounded';
import { writtenLike } from '../../reading/figures/written-like';
import type { ReadingRule } from '../rule';

/** Numbers that mean a figure on record but give it another value; one that says to be rounded, and is, does not. */
export const figureDiffers: ReadingRule = {
  name: 'figure-differs',
  severity: 'error',
  yieldsTo: ['marked-number-differs'],
  yieldsToChoice: true,
  reads: 'reading',
  find: ({ figures }, { known, say }) =>
    figures.flatMap(({ found, match }) => {
      if (!match || match.hasValue || isRounded(found, match.figure.value)) return [];
      const { value, span } = found;
      const { key, label, value: onRecord } = match.figure;
      const message = say('copy-desk.figure-differs', { value, figure: label[0] ?? key, onRecord });
      const correction = writtenLike({ text: span.text, value }, onRecord, known.decimalMark ?? '.') ?? onRecord;
      return [{ start: span.start, end: span.end, message, correction }];
    }),
};
