import { isAttachedParticle } from './attached-particle';

test.each([
  ['الTHAMM', 2, true],
  ['وبالـTHAMM', 5, true],
  ['ب-OFPPT', 1, true],
  ['بـ', 2, true],
  ['و', 1, false],
  ['ال مشروع', 2, false],
  ['معTHAMM', 2, false],
])('the first letters of %s belong to what follows', (text, end, expected) => {
  expect(isAttachedParticle({ text, start: 0, end, next: end })).toBe(expected);
});
