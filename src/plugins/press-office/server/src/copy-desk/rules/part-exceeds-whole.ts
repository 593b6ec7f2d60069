import type { FoundFigure } from '../../../../contracts/intake';
import { measureOf } from '../../reading/figures/measure';
import type { ReadingRule } from '../rule';

/** Parts that are larger than their whole ("50 people, 60 of them women"), even where that is not meant exactly. */
export const partExceedsWhole: ReadingRule = {
  name: 'part-exceeds-whole',
  severity: 'warning',
  reads: 'reading',
  find({ figures, lexicon }, { say }) {
    const byStart = new Map(figures.map(({ found }) => [found.span.start, found]));
    return figures.flatMap(({ found: part }) => {
      const whole = part.partOf === null ? undefined : byStart.get(part.partOf);
      if (whole === undefined || Number(part.value) <= mostOf(whole)) return [];
      // "50 people, 60 % of them women" measures two things.
      const [one, other] = [measureOf(part, lexicon)?.kind, measureOf(whole, lexicon)?.kind];
      if (one !== undefined && other !== undefined && one !== other) return [];
      // "13 % of the young, of them 18 % of those in towns": rates of two groups are no parts of each other.
      if (other === 'share' || isRate(whole)) return [];
      const { start, end, text } = part.span;
      return [{ start, end, message: say('copy-desk.part-exceeds-whole', { part: text, whole: whole.span.text }) }];
    });
  },
};

const isRate = ({ unit }: FoundFigure) => /^(?:نقط|نقاط|points?\b)/.test(unit ?? '');

/** What a number may mean at most. */
function mostOf({ value, qualifier }: FoundFigure): number {
  if (qualifier === 'more-than' || qualifier === 'at-least') return Infinity;
  return qualifier === 'approximately' ? Number(value) * 1.1 : Number(value);
}
