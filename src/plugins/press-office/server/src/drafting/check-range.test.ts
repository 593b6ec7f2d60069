import { sayIn } from '../shared/translate';
import { checkRange } from './check-range';

const check = (value: unknown, upperValue: unknown) => () => checkRange({ value, upperValue }, sayIn('en'));

test.each([
  ['18', '35'],
  ['-35', '-18'],
  ['1.5', '1.50'],
  ['18', null],
  ['18', ''],
  [undefined, '35'],
  ['99999999999999999999.1', '99999999999999999999.2'],
  // The schema says what is wrong with these.
  ['eighteen', '1'],
  ['1e400', '1'],
])('from %s to %s is a range, or is left to the schema', (value, upper) => {
  expect(check(value, upper)).not.toThrow();
});

test.each([
  ['35', '18'],
  ['-18', '-35'],
  ['99999999999999999999.2', '99999999999999999999.1'],
])('from %s to %s ends below where it begins, told under the upper end', (value, upper) => {
  expect(check(value, upper)).toThrow(
    expect.objectContaining({ details: expect.objectContaining({ code: 'RANGE_REVERSED', path: 'upperValue' }) }),
  );
});
