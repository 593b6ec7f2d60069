import { analyserFor } from '../analyser-for';
import { isOneWritten } from './is-one-written';

test.each([
  ['STED-AMT', true],
  ['STED‑AMT', true],
  ['R&D', true],
  ['exemple.ma', true],
  ['8.5.2024', true],
  ['8/5/2024', true],
  ['برنامجTHAMM', true],
  ['2024-2028', false],
  ['fille/garçon', false],
  ['emploi: stage', false],
  ['emploi, stage', false],
  ['emploi stage', false],
])('%s was written as one word: %s', (text, expected) => {
  const [word, next] = analyserFor('fr')(text);
  expect(isOneWritten({ text, word: word!, next: next! })).toBe(expected);
});
