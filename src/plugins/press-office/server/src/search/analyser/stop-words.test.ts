import { isStopWord } from './stop-words';

test.each([
  ['de', 'fr', true],
  ['À', 'fr-MA', true],
  ['de', 'en', false],
  ['The', 'en', true],
  ['في', 'ar', true],
  ['على', 'ar', true],
  ['علي', 'ar', false],
  ['فئة', 'ar', false],
  ['مِن', 'fr', true],
  ['emploi', 'fr', false],
  ['de', 'es', false],
])('%s in %s is a stop word: %s', (written, locale, expected) => {
  expect(isStopWord({ written, locale })).toBe(expected);
});
