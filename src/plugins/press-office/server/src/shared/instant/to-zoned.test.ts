import { toZoned } from './to-zoned';

test.each([
  ['2026-03-01T10:00:00Z', 'Africa/Casablanca', '2026-03-01T10:00:00+00:00[Africa/Casablanca]'],
  ['2026-05-01T09:00:00Z', 'Africa/Casablanca', '2026-05-01T10:00:00+01:00[Africa/Casablanca]'],
  ['2026-05-01T02:00:00.250Z', 'America/St_Johns', '2026-04-30T23:30:00.250-02:30[America/St_Johns]'],
  ['2026-05-01T09:00:00Z', 'UTC', '2026-05-01T09:00:00+00:00[UTC]'],
  ['2026-05-01T09:00:00Z', 'Asia/Kolkata', '2026-05-01T14:30:00+05:30[Asia/Kolkata]'],
])('%s in %s', (instant, zone, expected) => {
  expect(toZoned(new Date(instant), zone)).toBe(expected);
});

test('an offset with seconds is rounded, the time is not', () => {
  expect(toZoned(new Date(0), 'Africa/Monrovia')).toBe('1969-12-31T23:15:30-00:45[Africa/Monrovia]');
});

test('the hours of Ramadan are right every year, also of those that begin and end within two months', () => {
  const noons = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year) => {
    const middles = ['05-31', '05-20', '05-09', '04-28', '04-17', '04-07', '03-26', '03-15', '03-05'];
    return toZoned(new Date(`${year}-${middles[year - 2018]}T12:00:00Z`), 'Africa/Casablanca').slice(11, 25);
  });
  expect(noons).toEqual(noons.map(() => '12:00:00+00:00'));
});

test('neither an unknown zone nor an invalid date is written', () => {
  expect(() => toZoned(new Date(0), 'Africa/Atlantis')).toThrow(RangeError);
  expect(() => toZoned(new Date(NaN), 'UTC')).toThrow(RangeError);
});
