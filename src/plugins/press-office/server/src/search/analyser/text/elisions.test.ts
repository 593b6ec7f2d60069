import { isElision, isPossessive } from './elisions';

test.each([
  ["L'emploi", true],
  ["jusqu'ici", true],
  ["aujourd'hui", false],
  ["O'Brien", false],
  ["M'diq", false],
  ["m'aider", true],
])('what stands before the apostrophe of %s is elided: %s', (text, expected) => {
  const end = text.indexOf("'");
  expect(isElision({ text, start: 0, end, next: end + 1 })).toBe(expected);
});

test.each([
  ["ILO's", true],
  ["ILO'S work", true],
  ["l'score", false],
])('%s ends in a possessive: %s', (text, expected) => {
  expect(isPossessive(text, text.indexOf("'") + 1)).toBe(expected);
});
