import type { Finding } from '../../../../contracts/intake';
import type { Say } from '../../shared/translate';
import type { LocatedFigure } from '../figures/found-figures';

/** Numbers that mean a figure on record but give it another value, or mean it more or less exactly. */
export function findDifferingFigures(figures: readonly LocatedFigure[], say: Say): Finding[] {
  return figures.flatMap(({ found: { value, span }, match }): Finding[] => {
    if (!match || match.agrees) return [];
    const { key, label, value: onRecord } = match.figure;
    const figure = label[0] ?? key;
    if (!match.hasValue) {
      const message = say('intake.finding.figure-differs', { value, figure, onRecord });
      return [{ rule: 'figure-differs', severity: 'error', span, message, correction: onRecord }];
    }
    const message = say('intake.finding.figure-qualifier-differs', { value, figure });
    return [{ rule: 'figure-qualifier-differs', severity: 'warning', span, message, correction: null }];
  });
}
