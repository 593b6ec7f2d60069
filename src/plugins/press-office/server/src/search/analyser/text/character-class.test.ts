import * as character from './character-class';

test.each([
  ['a', character.letter],
  ['ش', character.arabicLetter],
  ['٣', character.digit],
  ['ـ', character.mark],
  ['\u0301', character.mark],
  ['\u200f', character.unseen],
  ['’', character.apostrophe],
  ['😀', character.firstHalf],
  ['،', character.separator],
  ['²', character.separator],
  ['', character.separator],
])('%j has its class', (text, expected) => {
  expect(character.classAt(text, 0)).toBe(expected);
});

test.each([
  ['𝐀', character.letter],
  ['\u{1e8d0}', character.mark],
  ['😀', character.separator],
  ['\ud800', character.separator],
])('%j has its class as a pair', (text, expected) => {
  expect(character.classOfPair(text, 0)).toBe(expected);
});

test.each(['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '０１２３４５６７８９', '०१२३४५६७८९'])(
  '%s count from zero to nine',
  (digits) => {
    const values = [...digits].map((digit) => character.digitValue(digit.charCodeAt(0)));
    expect(values).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  },
);
