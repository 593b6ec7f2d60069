import { sayIn } from '../shared/translate';
import { checkAmounts } from './check-amounts';

const check = (data: object) => () => checkAmounts(data as Record<string, unknown>, sayIn('en'));

test.each(['66729', '-3', '0', '1.10', '0.00000000000000000001', '9'.repeat(64), '', null, undefined])(
  '%j is a value, or none',
  (value) => {
    expect(check({ value, upperValue: value })).not.toThrow();
  },
);

test.each([
  'NaN',
  '1e400',
  'abc',
  '١٢',
  '1,5',
  '1.',
  '.5',
  '007',
  '-0',
  '-0.00',
  ' 5',
  '5\n',
  '9'.repeat(65),
  `0.${'1'.repeat(21)}`,
])('%j is none, wherever it stands', (value) => {
  for (const name of ['value', 'upperValue']) {
    expect(check({ [name]: value })).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ code: 'NO_DECIMAL', path: name }) }),
    );
  }
});
