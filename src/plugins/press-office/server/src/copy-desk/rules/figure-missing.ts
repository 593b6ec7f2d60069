import { unitStemsOf, valueKey } from '../../reading/figures/evidence';
import { isAccountable, type PlacedNumber, placedNumbers } from '../placed-numbers';
import type { CheckedRelease, FieldMark, ReleaseRule } from '../rule';

/**
 * Numbers that no figure stands behind, neither linked nor on record. What is told again is told once; all translations
 * share their figures, so what a translation says as its source does is told on the source.
 */
export const figureMissing: ReleaseRule = {
  name: 'figure-missing',
  severity: 'notice',
  yieldsTo: ['translation-number-differs', 'number-differs-within', 'part-exceeds-whole'],
  reads: 'release',
  find(release, { known, say }) {
    const linked = new Set(known.figures.flatMap(({ value, isLinked }) => (isLinked ? [valueKey(value)] : [])));
    const numbers = placedNumbers(release);
    const ofSource = new Set(sourceNumbers(release).map(({ value }) => value));
    const inBody = new Set(numbers.flatMap(({ field, value }) => (field === 'body' ? [value] : [])));
    const seen = new Set<string>();
    const missing = numbers.filter((number) => {
      const { field, value, match } = number;
      if (match !== null || linked.has(value) || ofSource.has(value) || !isAccountable(number)) return false;
      return (field === 'body' || !inBody.has(value)) && isFirst(number, seen);
    });
    const told = missing.slice(0, mostTold).map(({ field, at, found }): FieldMark => ({
      field,
      at,
      message: say('copy-desk.figure-missing', { value: found.span.text }),
    }));
    const count = missing.length - told.length;
    return count === 0
      ? told
      : [...told, { field: null, at: null, message: say('copy-desk.figures-missing', { count }) }];
  },
};

/** More than these are counted, not told one by one. */
const mostTold = 10;

function sourceNumbers({ locale, source, others }: CheckedRelease): PlacedNumber[] {
  const original = locale === source ? undefined : others.get(source);
  return original ? placedNumbers(original) : [];
}

function isFirst({ value, found }: PlacedNumber, seen: Set<string>): boolean {
  const key = `${value} ${unitStemsOf(found.unit ?? '').join(' ')}`;
  const isNew = !seen.has(key);
  seen.add(key);
  return isNew;
}
