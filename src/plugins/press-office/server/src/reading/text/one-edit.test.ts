import { isOneEdit } from './one-edit';

test.each([
  ['hougbo', 'houngbo', true],
  ['tamsena', 'tamesna', true],
  ['تماسنا', 'تامسنا', true],
  ['tazi', 'tazo', true],
  ['tazi', 'tazi', false],
  ['tamsean', 'tamesna', false],
  ['port', 'sport s', false],
  ['', 'a', true],
])('%s and %s: %s', (one, other, expected) => {
  expect(isOneEdit(one, other)).toBe(expected);
  expect(isOneEdit(other, one)).toBe(expected);
});
