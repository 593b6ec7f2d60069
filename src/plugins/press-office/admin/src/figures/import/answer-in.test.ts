import type { ImportAnswer } from '../../../../contracts/figures-import';
import { answerIn, mayImport } from './answer-in';

const answer = (counts: Partial<ImportAnswer['counts']>, dryRun = true): ImportAnswer => ({
  dryRun,
  tried: true,
  lines: [],
  counts: { new: 0, revised: 0, changed: 0, unchanged: 0, refused: 0, ...counts },
  ignoredColumns: [],
});

test('an import is offered once it was tried, when it changes something and nothing is refused', () => {
  expect(mayImport(answer({ new: 1, unchanged: 3 }))).toBe(true);
  expect(mayImport(null)).toBe(false);
  expect(mayImport(answer({ unchanged: 3 }))).toBe(false);
  expect(mayImport(answer({ new: 1, refused: 1 }))).toBe(false);
  expect(mayImport(answer({ new: 1 }, false))).toBe(false);
});

test('the lines of a refused import are in its details; another refusal has none', () => {
  const details = answer({ refused: 1 }, false);
  expect(answerIn({ details: { code: 'IMPORT_REFUSED', ...details } })).toMatchObject(details);
  expect(answerIn({ details: { code: 'NOT_CSV' } })).toBeNull();
  expect(answerIn({})).toBeNull();
});
