import { readZoned, sayClock, sayDay, sayInstant } from './zoned-time';

test('a time is read with its offset and its zone', () => {
  expect(readZoned('2026-03-01T10:00:00+00:00[Africa/Casablanca]')).toEqual({
    clock: '2026-03-01T10:00',
    offset: '+00:00',
    timeZone: 'Africa/Casablanca',
  });
  expect(readZoned('2026-08-01T10:00:30.500+01:00[Africa/Casablanca]').clock).toBe('2026-08-01T10:00');
});

test('what tells no zone is no such time', () => {
  expect(() => readZoned('2026-03-01T10:00:00Z')).toThrow('2026-03-01');
});

test.each([
  ['ar', 'الاثنين، 2 مارس 2026 في 10:00'],
  ['fr', 'lundi 2 mars 2026 à 10:00'],
  ['en', 'Monday, 2 March 2026 at 10:00'],
])('a clock is told in %s', (language, words) => {
  expect(sayClock('2026-03-02T10:00', language)).toBe(words);
});

test('an instant is told as its zone’s clocks showed it, a day by no clock at all', () => {
  expect(sayInstant('2026-03-01T09:00:00+00:00[Africa/Casablanca]', 'fr')).toBe('1er mars 2026 à 09:00');
  expect(sayInstant('2026-08-01T10:00:00+01:00[Africa/Casablanca]', 'ar')).toBe('1 غشت 2026 في 10:00');
  expect(sayDay('2026-03-02', 'fr')).toBe('2 mars 2026');
  expect(sayDay('mars 2026', 'fr')).toBe('mars 2026');
});
