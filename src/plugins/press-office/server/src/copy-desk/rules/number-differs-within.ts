import { unitStemsOf } from '../../reading/figures/evidence';
import { isRounded, significantDigits } from '../../reading/figures/rounded';
import { type PlacedNumber, placedNumbers } from '../placed-numbers';
import type { ReleaseRule } from '../rule';

/**
 * Numbers of the title or the summary that the body gives another value: they stand nowhere in it, and it counts the
 * same, within a quarter. A number that is rounded in the title differs from none.
 */
export const numberDiffersWithin: ReleaseRule = {
  name: 'number-differs-within',
  severity: 'warning',
  yieldsTo: ['figure-differs', 'marked-number-differs', 'translation-number-differs'],
  reads: 'release',
  find(release, { say }) {
    const numbers = placedNumbers(release);
    const inBody = numbers.filter(({ field }) => field === 'body').slice(0, mostCompared);
    const valuesInBody = new Set(inBody.map(({ value }) => value));
    const heads = numbers.filter(({ field }) => field !== 'body').slice(0, mostCompared);
    return heads.flatMap((head) => {
      if (valuesInBody.has(head.value)) return [];
      const isSaidToo = (value: string) => heads.some((other) => other.field === head.field && other.value === value);
      const counterpart = inBody.find((other) => !isSaidToo(other.value) && isSameWithAnotherValue(head, other));
      if (!counterpart) return [];
      const message = say('copy-desk.number-differs-within', {
        value: head.found.span.text,
        other: counterpart.found.span.text,
      });
      return [{ field: head.field, at: head.at, message }];
    });
  },
};

const mostCompared = 300;

function isSameWithAnotherValue(head: PlacedNumber, other: PlacedNumber): boolean {
  const [value, inBody] = [Number(head.value), Number(other.value)];
  return (
    Math.abs(value - inBody) <= Math.abs(inBody) / 4 &&
    countsTheSame(head, other) &&
    !isRounded(head.found, other.value) &&
    !isRounded(other.found, head.value) &&
    !isCut(head.value, other.value)
  );
}

// A share says only in its sentence what it is a share of, and a duration of what.
function countsTheSame(head: PlacedNumber, other: PlacedNumber): boolean {
  const kinds = [head.measure?.kind, other.measure?.kind];
  if (!kinds.every((kind) => kind === 'things' || kind === 'money')) return false;
  const stems = new Set(unitStemsOf(head.found.unit ?? ''));
  return (
    unitStemsOf(other.found.unit ?? '').some((stem) => stems.has(stem)) &&
    isSameOrOpen(head.found.project, other.found.project) &&
    isSameOrOpen(head.found.geo, other.found.geo)
  );
}

const isSameOrOpen = (one: string | null, other: string | null) => one === null || other === null || one === other;

/** A large number in a title may be rounded without saying so: 66,000 of 66,729. */
const isCut = (value: string, whole: string) =>
  Number(value) >= 1000 &&
  significantDigits(value) >= 2 &&
  significantDigits(value) < significantDigits(whole) &&
  Math.abs(Number(value) - Number(whole)) <= Number(whole) / 20;
