import { fold, longestTerm } from './fold';

test.each([
  ['أحمد إحمد آحمد ٱحمد احمد', 'احمد'],
  ['مسؤول مسئول مسءول', 'مسوول'],
  ['شؤون شئون', 'شوون'],
  ['كفاءة كفائة كفاءه كفاأة', 'كفاءه'],
  ['هيئة هيأة هيئه', 'هيييه'],
  ['فئة', 'فييه'],
  ['على علي', 'علي'],
  ['الكُفَـــاءَات الكفاءات', 'الكفاءات'],
  ['ﻻمع لامع', 'لامع'],
  ['ڤيينا فيينا', 'فيينا'],
  ['Œuvre oeuvre ŒUVRE', 'oeuvre'],
  ['qualifiée QUALIFIÉE qualifie\u0301e', 'qualifiee'],
  ["aujourd'hui aujourd’hui", 'aujourdhui'],
  ['O.I.T. OIT oit', 'oit'],
  ['İ I i ı', 'i'],
  ['Straße STRASSE', 'strasse'],
])('%s are one word', (forms, expected) => {
  expect(new Set(forms.split(' ').map(fold))).toEqual(new Set([expected]));
});

test.each(['ﷺ', 'ͺ', '\ud800', '¨', 'ﾞ', 'a\'b:c*(d)_e"f'])('%j leaves only letters and digits', (text) => {
  expect(fold(text)).toMatch(/^[\p{L}\p{N}]*$/u);
});

test('a word without end is known by its beginning, and no pair of halves is parted', () => {
  expect(fold('a'.repeat(100_000))).toHaveLength(longestTerm);
  expect(fold(`a${'𐐨'.repeat(100)}`)).toHaveLength(longestTerm - 1);
});
