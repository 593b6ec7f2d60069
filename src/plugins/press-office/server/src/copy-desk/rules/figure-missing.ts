import { unitStemsOf, valueKey } from '../../reading/figures/evidence';
import { isRounded } from '../../reading/figures/rounded';
import type { KnownWorld } from '../../reading/known-world';
import type { DraftBindings } from '../bound-numbers';
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
    const numbers = placedNumbers(release);
    const isAccountedFor = accounting(numbers, known);
    const isSettled = settling(release.bound);
    const ofSource = new Set(sourceNumbers(release).map(({ value }) => value));
    const inBody = new Set(numbers.flatMap(({ field, value }) => (field === 'body' ? [value] : [])));
    const seen = new Set<string>();
    const missing = numbers.filter((number) => {
      const { field, value } = number;
      if (!isAccountable(number) || isAccountedFor(number) || isSettled(number) || ofSource.has(value)) return false;
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

/** Tells of a number whether it is a figure, or says again, perhaps rounded, what one does that is linked or told. */
function accounting(numbers: readonly PlacedNumber[], { figures }: KnownWorld): (number: PlacedNumber) => boolean {
  const linked = figures.flatMap(({ value, isLinked }) => (isLinked ? [valueKey(value)] : []));
  const told = numbers.flatMap(({ value, match }) => (match === null ? [] : [value]));
  const values = new Set([...linked, ...told]);
  const exact = [...values].slice(0, mostCompared);
  return ({ value, match, found }) =>
    match !== null || values.has(value) || exact.some((other) => isRounded(found, other));
}

const mostCompared = 100;

/** Tells of a number whether the editor has said what it means, or that it is no figure. */
function settling({ numbers, bindings }: DraftBindings): (number: PlacedNumber) => boolean {
  const settled = new Set(
    numbers.flatMap(({ field, start }, position) => (bindings[position]?.by === 'choice' ? [`${field} ${start}`] : [])),
  );
  return ({ field, at }) => settled.has(`${field} ${at.start}`);
}

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
