import { isMistyped } from '../reading/figures/mistyped';
import type { PlacedNumber } from './placed-numbers';

/** Whether two values are near enough to be meant for the same: one is twice the other at most, or a slip away. */
export function isAlike(one: PlacedNumber, other: PlacedNumber): boolean {
  return ratio(one, other) <= 2 || isSlip(one, other);
}

/**
 * Whether one value may be a mistyped other: digits swapped, one digit wrong, too many or missing, the same digits of
 * another size ("million", "billion"), or nearly equal.
 */
export function isSlip(one: PlacedNumber, other: PlacedNumber): boolean {
  if (ratio(one, other) <= 1.25) return true;
  // A short form of "million" that is not read would look the same: what is measured must be sure.
  if (one.measure && other.measure && digitsOf(one) === digitsOf(other)) return true;
  return isMistyped(one.value, other.value);
}

const digitsOf = ({ value }: PlacedNumber) => value.replace(/[^0-9]/g, '').replace(/^0+|0+$/g, '');

function ratio({ value }: PlacedNumber, other: PlacedNumber): number {
  const [low, high] = [Math.abs(Number(value)), Math.abs(Number(other.value))].sort((a, b) => a - b);
  return low! > 0 ? high! / low! : Infinity;
}
