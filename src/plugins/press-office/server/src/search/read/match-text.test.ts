import { emptyRecord } from '../../editions/empty-record.test-support';
import { runSql } from '../../shared/sql';
import { tables } from '../rows';
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

test('no token is taken for syntax, whatever is in it', async () => {
  const { database, close } = await emptyRecord();
  for (const name of ['"', 'a" OR "b', 'AND', 'NEAR(a b)', 'words:a', '*', '^a', "'; DROP TABLE x", '\u0000']) {
    const found = await runSql(database, {
      table: tables.texts,
      sql: `SELECT rowid FROM ${tables.texts} WHERE ${tables.texts} MATCH ?`,
      bindings: [matchText(all([token(name), token('b')]))],
    });
    expect(found).toEqual([]);
  }
  await close();
});
