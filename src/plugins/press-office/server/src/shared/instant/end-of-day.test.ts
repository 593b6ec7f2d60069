import { endOfDay } from './end-of-day';

test.each([
  ['2024-06-01', 'UTC', '2024-06-01T23:59:59.999Z'],
  ['2024-06-01', 'Africa/Casablanca', '2024-06-01T22:59:59.999Z'],
  // Around Ramadan 2026 Moroccan clocks are set back to UTC.
  ['2026-02-14', 'Africa/Casablanca', '2026-02-14T22:59:59.999Z'],
  ['2026-02-15', 'Africa/Casablanca', '2026-02-15T23:59:59.999Z'],
  // Lebanon's clocks go from midnight to one o'clock.
  ['2024-03-30', 'Asia/Beirut', '2024-03-30T21:59:59.999Z'],
  // Cuba's go from one o'clock back to midnight, which they show twice.
  ['2024-11-02', 'America/Havana', '2024-11-03T03:59:59.999Z'],
  ['2024-02-29', 'UTC', '2024-02-29T23:59:59.999Z'],
  ['1970-01-01', 'UTC', '1970-01-01T23:59:59.999Z'],
  ['2100-12-31', 'UTC', '2100-12-31T23:59:59.999Z'],
])('%s in %s ends at %s', (day, timeZone, end) => {
  expect(endOfDay(day, timeZone)?.toISOString()).toBe(end);
});

test.each(['', '2024', '2024-06', '2024-6-1', '2024-13-45', '2024-02-30', '2023-02-29', '1969-12-31', '2101-01-01'])(
  '"%s" is no day',
  (day) => {
    expect(endOfDay(day, 'UTC')).toBeNull();
  },
);
