import { nearest } from './nearest';

test.each([
  ['de de la de', 3, 3],
  ['la de', 0, 3],
  ['de la', 4, 0],
  ['de xxx de', 2, 0],
  ['de xxx de', 6, 7],
  ['rien', 2, null],
])('in “%s”, from %i on, the words are looked for on both sides', (text, start, found) => {
  expect(nearest(text, { start, text: 'de' })).toBe(found);
});
