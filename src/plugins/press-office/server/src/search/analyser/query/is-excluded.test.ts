import { isExcluded } from './is-excluded';

test.each([
  ['-emploi', true],
  ['a -emploi', true],
  ['(-emploi', true],
  ["a -l'emploi", true],
  ['a-emploi', false],
  ['a - emploi', false],
  ['a --emploi', false],
  ['emploi', false],
])('in %s the word is not wanted: %s', (text, expected) => {
  const readTo = text.startsWith('a') ? 1 : 0;
  expect(isExcluded({ text, start: text.indexOf('emploi'), readTo })).toBe(expected);
});
