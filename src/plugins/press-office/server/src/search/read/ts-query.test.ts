import { all, any, type Expression, phrase, without } from './expression';
import { tsQuery } from './ts-query';

const token = (name: string): Expression => ({ token: name });

test.each<[Expression, string]>([
  [token('a'), "'a'"],
  [phrase(['a', 'b']), "('a' <-> 'b')"],
  [all([token('a'), any([token('b'), token('c')])]), "('a' & ('b' | 'c'))"],
  [without(token('a'), any([token('b'), token('c')])), "('a' & !('b' | 'c'))"],
  [token("a' | '\\"), "'a'' | ''\\\\'"],
])('%j is asked as %s', (expression, text) => {
  expect(tsQuery(expression)).toBe(text);
});
