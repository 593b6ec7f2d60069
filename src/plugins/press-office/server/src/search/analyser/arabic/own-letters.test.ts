import { hasOwnFirstLetter } from './own-letters';

test.each([
  ['وزاره', true],
  ['وطنيه', true],
  ['وطنجه', false],
  ['برنامجها', true],
  ['بقيمه', false],
  ['لجنتين', true],
  ['لمشروع', false],
])('%s begins with a letter of its own: %s', (word, expected) => {
  expect(hasOwnFirstLetter(word)).toBe(expected);
});
