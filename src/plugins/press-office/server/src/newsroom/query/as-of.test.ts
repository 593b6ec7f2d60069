import { sayIn } from '../../shared/translate';
import { readAsOf } from './as-of';

const today = { now: new Date('2024-06-10T23:30:00.000Z'), timeZone: 'Africa/Casablanca' };
const read = (given: unknown) => readAsOf(given, today, sayIn('en'));
const code = (given: unknown) => {
  try {
    return read(given);
  } catch (error) {
    return (error as { details: { code: string } }).details.code;
  }
};

test('nothing asked for is the present', () => {
  expect(read(undefined)).toBeNull();
});

test.each([
  ['2024-06-01', '2024-06-01T22:59:59.999Z'],
  // In Casablanca it is the 11th already.
  ['2024-06-11', '2024-06-11T22:59:59.999Z'],
  ['1970-01-01', '1970-01-01T23:59:59.999Z'],
  ['2024-06-01T15:00:00+01:00', '2024-06-01T14:00:00.000Z'],
  ['2024-06-01T15:00Z', '2024-06-01T15:00:00.000Z'],
  ['2024-06-01T15:00:00[Europe/Paris]', '2024-06-01T13:00:00.000Z'],
  ['2024-06-10T23:30:00Z', '2024-06-10T23:30:00.000Z'],
])('%s is %s', (given, instant) => {
  expect(read(given)).toBe(instant);
});

test.each([
  '',
  'yesterday',
  '2024',
  '2024-06',
  '2024-13-45',
  '2024-02-30',
  '1969-12-31',
  '2024-06-01T15:00:00',
  '2024-06-01T15:00:00 01:00',
  '2024-06-01T25:00:00Z',
  ['2024-06-01'],
  { $eq: '2024-06-01' },
  20240601,
  null,
])('%j is neither a day nor an instant', (given) => {
  expect(code(given)).toBe('BAD_AS_OF');
});

test.each(['2024-06-12', '2024-06-10T23:30:00.001Z', '2100-01-01'])('%s is still to come', (given) => {
  expect(code(given)).toBe('AS_OF_AHEAD');
});
