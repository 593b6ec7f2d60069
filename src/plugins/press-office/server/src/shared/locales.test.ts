import { directionOf } from './locales';

test.each(['ar', 'ar-MA', 'fa', 'ur', 'he', 'ku-Arab'])('%s is written from right to left', (locale) => {
  expect(directionOf(locale)).toBe('rtl');
});

test.each(['fr', 'en', 'es-ES', 'zgh', 'ku', 'ar-Latn'])('%s is written from left to right', (locale) => {
  expect(directionOf(locale)).toBe('ltr');
});
