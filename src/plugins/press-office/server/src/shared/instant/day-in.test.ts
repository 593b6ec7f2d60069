import { dayIn } from './day-in';

test.each([
  ['2026-07-01T23:30:00.000Z', 'Africa/Casablanca', '2026-07-02'],
  // Morocco keeps to UTC in Ramadan.
  ['2026-03-01T23:30:00.000Z', 'Africa/Casablanca', '2026-03-01'],
  ['2026-07-01T02:00:00.000Z', 'America/New_York', '2026-06-30'],
])('%s is in %s the day %s', (instant, zone, day) => {
  expect(dayIn(new Date(instant), zone)).toBe(day);
});
