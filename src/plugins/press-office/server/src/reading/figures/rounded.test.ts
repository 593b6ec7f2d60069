import type { Qualifier } from '../../../../contracts/figure';
import { isRounded, significantDigits } from './rounded';

test.each<[Qualifier, string, string]>([
  ['more-than', '66000', '66729'],
  ['at-least', '66700', '66729'],
  ['approximately', '50', '48'],
  ['approximately', '67000', '66729'],
  ['less-than', '67000', '66729'],
  ['up-to', '5000', '4560'],
  ['more-than', '4.5', '4.56'],
])('%s %s says truly what %s is', (qualifier, value, exact) => {
  expect(isRounded({ value, qualifier }, exact)).toBe(true);
});

test.each<[Qualifier, string, string]>([
  ['exactly', '66000', '66729'],
  ['more-than', '67000', '66729'],
  ['less-than', '66000', '66729'],
  ['approximately', '60000', '66729'],
  ['approximately', '66279', '66729'],
  ['target', '66000', '66729'],
])('%s %s does not say what %s is', (qualifier, value, exact) => {
  expect(isRounded({ value, qualifier }, exact)).toBe(false);
});

test.each([
  ['66729', 5],
  ['66000', 2],
  ['4.50', 3],
  ['0.05', 1],
  ['100.5', 4],
  ['0', 0],
])('%s has %i significant digits', (value, digits) => {
  expect(significantDigits(value)).toBe(digits);
});
