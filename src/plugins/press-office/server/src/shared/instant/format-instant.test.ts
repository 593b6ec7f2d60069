import { formatInstant } from './format-instant';

const inMorocco = (instant: string, locale: string) =>
  formatInstant(new Date(instant), { timeZone: 'Africa/Casablanca', locale });

test.each([
  ['ar', '8 ماي 2026 في 10:00 غرينتش+01:00'],
  ['ar-MA', '8 ماي 2026 في 10:00 غرينتش+01:00'],
  ['fr', '8 mai 2026 à 10:00 UTC+01:00'],
  ['en', '8 May 2026 at 10:00 GMT+01:00'],
  ['es', '8 May 2026 at 10:00 GMT+01:00'],
])('an instant as a sentence in %s has it', (locale, expected) => {
  expect(inMorocco('2026-05-08T09:00:00Z', locale)).toBe(expected);
});

test.each([
  ['05', 'ماي'],
  ['07', 'يوليوز'],
  ['08', 'غشت'],
  ['09', 'شتنبر'],
  ['11', 'نونبر'],
  ['12', 'دجنبر'],
])('month %s is called as Morocco calls it', (month, name) => {
  expect(inMorocco(`2025-${month}-15T09:00:00Z`, 'ar')).toContain(`15 ${name} 2025`);
});

test('the two hours that the clocks show twice can be told apart', () => {
  expect(inMorocco('2026-02-15T01:30:00Z', 'fr')).toBe('15 février 2026 à 02:30 UTC+01:00');
  expect(inMorocco('2026-02-15T02:30:00Z', 'fr')).toBe('15 février 2026 à 02:30 UTC+00:00');
});

test('the first of a month is an ordinal in French, and midnight is 00:00', () => {
  expect(inMorocco('2026-03-01T00:00:00Z', 'fr')).toBe('1er mars 2026 à 00:00 UTC+00:00');
  expect(inMorocco('2026-03-01T00:00:00Z', 'en')).toBe('1 March 2026 at 00:00 GMT+00:00');
});

test('a clock that has a name is called by it', () => {
  const summer = { timeZone: 'Europe/Paris', locale: 'fr' };
  expect(formatInstant(new Date('2026-07-01T08:00:00Z'), summer)).toContain('heure d’été d’Europe centrale');
});
