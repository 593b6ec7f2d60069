import type { ReadingRule } from '../rule';

/** Numbers that mean a figure on record more or less exactly than it is. */
export const figureQualifierDiffers: ReadingRule = {
  name: 'figure-qualifier-differs',
  severity: 'warning',
  reads: 'reading',
  find: ({ figures }, { say }) =>
    figures.flatMap(({ found: { value, span }, match }) => {
      if (!match?.hasValue || match.agrees) return [];
      const figure = match.figure.label[0] ?? match.figure.key;
      return [{ ...ends(span), message: say('copy-desk.figure-qualifier-differs', { value, figure }) }];
    }),
};

const ends = ({ start, end }: { start: number; end: number }) => ({ start, end });
