import Database from 'better-sqlite3';

import { createTables } from '../write/create-tables';
import { all, any, type Expression, phrase, without } from './expression';
import { matchText } from './match-text';

const token = (name: string): Expression => ({ token: name });

test.each<[Expression, string]>([
  [token('a'), '"a"'],
  [phrase(['a', 'b']), '"a b"'],
  [phrase(['a']), '"a"'],
  [all([token('a'), any([token('b'), token('c')])]), '("a" AND ("b" OR "c"))'],
  [without(token('a'), any([token('b'), token('c')])), '("a" NOT ("b" OR "c"))'],
])('%j is asked as %s', (expression, text) => {
  expect(matchText(expression)).toBe(text);
});

test('no token is taken for syntax, whatever is in it', () => {
  const connection = new Database(':memory:');
  for (const statement of createTables.sqlite) connection.exec(statement);
  const ask = connection.prepare(
    'SELECT count(*) AS found FROM press_office_search_texts WHERE press_office_search_texts MATCH ?',
  );
  for (const name of ['"', 'a" OR "b', 'AND', 'NEAR(a b)', 'words:a', '*', '^a', "'; DROP TABLE x", '\u0000']) {
    expect(ask.get(matchText(all([token(name), token('b')])))).toEqual({ found: 0 });
  }
  connection.close();
});
