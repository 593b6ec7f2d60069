import { clockBefore, clockIn } from './clock-in';

const midnight = new Date('2026-06-30T23:30:00.000Z');

test('the clocks of a zone are told, across a day', () => {
  expect(clockIn('UTC', midnight)).toBe('2026-06-30T23:30');
  expect(clockIn('Africa/Casablanca', midnight)).toBe('2026-07-01T00:30');
});

test('clocks are told by their offset, before and behind UTC', () => {
  expect(clockBefore('+01:00', midnight)).toBe('2026-07-01T00:30');
  expect(clockBefore('-03:30', midnight)).toBe('2026-06-30T20:00');
});

test('a zone that is none tells nothing', () => {
  expect(clockIn('Mars/Olympus', midnight)).toBeNull();
});
