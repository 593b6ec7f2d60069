import type { FigureChoice, NumberInDraft } from '../../../../contracts/figure-marks';
import { byItself, chosenFor, noFigure, withChoice, withoutChoice } from './choices';

const anchor = { field: 'body' as const, exact: '50', prefix: 'environ ', suffix: ' jeunes' };
const saved: FigureChoice = { ...anchor, prefix: 'quelque ', figure: 'belgium' };
const other: FigureChoice = { field: 'title', exact: '43', prefix: '', suffix: '', figure: 'germany' };
const number: NumberInDraft = {
  ...{ field: 'body', start: 8, end: 10, text: '50', sentence: 'environ 50 jeunes', value: '50' },
  ...{ anchor, candidates: [], figure: 'belgium', boundBy: 'choice', choice: saved },
};

test('a number says what was chosen for it, though its surroundings have changed since', () => {
  expect(chosenFor([other, saved], number)).toBe('belgium');
  expect(chosenFor([other], number)).toBe(byItself);
  expect(chosenFor([{ ...anchor, figure: null }], number)).toBe(noFigure);
});

test('another choice takes the place of the saved one, anchored to the text as it is now', () => {
  expect(withChoice([other, saved], number, 'pilot')).toEqual([other, { ...anchor, figure: 'pilot' }]);
  expect(withChoice([other, saved], number, noFigure)).toEqual([other, { ...anchor, figure: null }]);
  expect(withChoice(withChoice([saved], number, 'pilot'), number, 'germany')).toEqual([
    { ...anchor, figure: 'germany' },
  ]);
});

test('a choice is taken back, and one that is lost is removed', () => {
  expect(withChoice([other, saved], number, byItself)).toEqual([other]);
  expect(withoutChoice([other, saved], { ...saved })).toEqual([other]);
});
