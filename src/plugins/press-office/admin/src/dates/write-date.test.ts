import { writeDate } from './write-date';

const day = { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' } as const;

test.each([
  ['2026-03-01', 'fr', '1er mars 2026'],
  ['2026-03-11', 'fr', '11 mars 2026'],
  ['2026-12-01', 'ar', '1 دجنبر 2026'],
  ['2026-03-01', 'en', '1 March 2026'],
])('%s is written in %s as %s', (date, language, words) => {
  expect(writeDate(new Date(date), language, day)).toBe(words);
});

test('an hour or a month with the number 1 is no first of a month', () => {
  const at = new Date('2026-01-02T01:00Z');
  expect(writeDate(at, 'fr', { timeZone: 'UTC', month: 'numeric', hour: 'numeric' })).not.toContain('1er');
});
