import { byDay, dayAt, dayOf } from './by-day';

test('an entry stands on the day that the clocks of the institution show', () => {
  expect(dayOf({ local: '2027-01-01T00:30:00+01:00[Africa/Casablanca]' })).toBe('2027-01-01');
  expect(dayOf({ local: '2026-12-31T23:59:59.999+01:00[Africa/Casablanca]' })).toBe('2026-12-31');
});

test('several entries of a day stay together in their order', () => {
  const entries = ['2026-12-01T09:00+01:00', '2026-12-02T09:00+01:00', '2026-12-01T10:00+01:00'].map((time, index) => ({
    index,
    local: `${time}[Africa/Casablanca]`,
  }));
  const days = byDay(entries);
  expect([...days.keys()]).toEqual(['2026-12-01', '2026-12-02']);
  expect(days.get('2026-12-01')?.map(({ index }) => index)).toEqual([0, 2]);
});

test('today is told by the clocks of the institution, not by those of whoever looks', () => {
  expect(dayAt('2026-12-31T23:30:00.000Z', 'Africa/Casablanca')).toBe('2027-01-01');
  expect(dayAt('2026-12-31T23:30:00.000Z', 'UTC')).toBe('2026-12-31');
  // In Ramadan the clocks of Morocco are set back by an hour.
  expect(dayAt('2027-02-20T23:30:00.000Z', 'Africa/Casablanca')).toBe('2027-02-20');
});
