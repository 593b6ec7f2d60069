import { endOfDotted } from './dotted';

test.each([
  ['O.I.T. dit', 6],
  ['O.I.T dit', 5],
  ['U.S.Army', 4],
  ['M.Alami', -1],
  ['A. Alami', -1],
  ['AB.C', -1],
  ['أ.ف.ب.', 6],
])('the letters with full stops of %s end at %i', (text, end) => {
  expect(endOfDotted(text, 0)).toBe(end);
});
