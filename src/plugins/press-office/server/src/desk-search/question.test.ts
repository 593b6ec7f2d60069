import { matchText, tsQuery } from './engine-question';
import { type Question, readQuestion } from './question';

const asked = (typed: string, locale: string): Question => readQuestion(typed, locale)!;

test('all words are sought, the last one also as the beginning of another', () => {
  expect(asked('formation emploi', 'fr')).toEqual({
    all: [
      { phrases: [['t_formation']], prefix: null },
      { phrases: [['t_emploi']], prefix: 'w_emploi' },
    ],
    none: [],
  });
});

test('an article in front of an unfinished Arabic word is left out', () => {
  expect(asked('الكفا', 'ar').all).toEqual([{ phrases: [['t_كفا']], prefix: 'w_كفا' }]);
});

test('a space at the end finishes no word: the field is sent as it stands', () => {
  expect(asked('emplo ', 'fr').all[0]?.prefix).toBe('w_emplo');
});

test('a single letter is no beginning', () => {
  expect(asked('x', 'fr').all).toEqual([{ phrases: [['t_x']], prefix: null }]);
});

test('nothing typed asks nothing, and signs alone find nothing', () => {
  expect(readQuestion(' \n', 'ar')).toBeNull();
  expect(asked('؟!', 'ar')).toEqual({ all: [], none: [] });
});

test('what is pasted is read up to forty words', () => {
  const words = Array.from({ length: 60 }, (_, index) => `mot${index}`).join(' ');
  expect(asked(words, 'fr').all).toHaveLength(40);
});

test('both engines are asked the same', () => {
  const question = asked('"marché du travail" -Tanger emplo', 'fr');
  expect(matchText(question)).toBe('(("t_march t_du t_travail") AND ("t_emplo" OR "w_emplo" *)) NOT (("t_tanger"))');
  expect(tsQuery(question)).toBe(
    "(('t_march' <-> 't_du' <-> 't_travail')) & (('t_emplo') | 'w_emplo':*) & !(('t_tanger'))",
  );
});
