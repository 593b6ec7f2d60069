import type { FoundFigure } from '../../../../contracts/intake';

/**
 * Whether a number says truly, if less exactly, what another value is: "more than 66,000" of 66,729, "about 50" of 48.
 * It must be said to be rounded, on the right side, and by a tenth at most.
 */
export function isRounded({ value, qualifier }: Pick<FoundFigure, 'value' | 'qualifier'>, exact: string): boolean {
  const [rounded, whole] = [Number(value), Number(exact)];
  if (significantDigits(value) >= significantDigits(exact) || Math.abs(rounded - whole) > Math.abs(whole) / 10) {
    return false;
  }
  if (qualifier === 'approximately') return true;
  if (qualifier === 'more-than' || qualifier === 'at-least') return rounded <= whole;
  return (qualifier === 'less-than' || qualifier === 'at-most' || qualifier === 'up-to') && rounded >= whole;
}

/** The digits of a number without the zeros that only say how large it is: 2 of `66000`. */
export function significantDigits(value: string): number {
  const digits = value.replace(/[^0-9]/g, '').replace(/^0+/, '');
  return (value.includes('.') ? digits : digits.replace(/0+$/, '')).length;
}
