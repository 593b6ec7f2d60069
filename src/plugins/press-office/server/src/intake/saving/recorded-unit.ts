import type { FoundFigure } from '../../../../contracts/intake';
import { isMultiple } from '../../reading/languages/currencies';

/** The unit of a figure made from a suggestion: an amount in "MDH" has its value in dirhams, so its unit is the currency. */
export function recordedUnit({ unit, currency }: Pick<FoundFigure, 'unit' | 'currency'>): string | null {
  return unit !== null && isMultiple(unit) ? currency : unit;
}
