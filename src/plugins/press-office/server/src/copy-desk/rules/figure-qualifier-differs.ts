import { isRounded } from '../../reading/figures/rounded';
import type { ReadingRule } from '../rule';

/** Numbers that mean a figure on record more or less exactly than it is. */
export const figureQualifierDiffers: ReadingRule = {
  name: 'figure-qualifier-differs',
  severity: 'warning',
  reads: 'reading',
  find: ({ figures }, { say }) =>
    figures.flatMap(({ found, match }) => {
      if (!match || match.agrees || !(match.hasValue || isRounded(found, match.figure.value))) return [];
      const { value, span } = found;
      const figure = match.figure.label[0] ?? match.figure.key;
      return [
        { start: span.start, end: span.end, message: say('copy-desk.figure-qualifier-differs', { value, figure }) },
      ];
    }),
};
