import { all, any, isNothing, nothing, phrase, without } from './expression';

const a = { token: 'a' };

test('what needs something that no text has is in no text', () => {
  expect([all([]), all([a, nothing]), any([]), any([nothing]), phrase([]), without(nothing, a)].map(isNothing)).toEqual(
    Array.from({ length: 6 }, () => true),
  );
});

test('no part of an expression is empty: engines could not read it', () => {
  expect(any([a, nothing])).toEqual(a);
  expect(without(a, nothing)).toEqual(a);
  expect(all([a, any([nothing, a])])).toEqual({ all: [a, a] });
});
