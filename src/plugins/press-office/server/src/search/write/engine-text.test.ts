import { fts5Text, tsVector } from './engine-text';

test('both engines are told the same places', () => {
  const stream = ['a', null, 'b', 'a'];
  expect(fts5Text(stream)).toBe('a _ b a');
  expect(tsVector(stream)).toBe("'a':1,4 'b':3");
});

test('no token is taken for syntax', () => {
  expect(tsVector(["a':1 'b\\"])).toBe("'a'':1 ''b\\\\':1");
});
