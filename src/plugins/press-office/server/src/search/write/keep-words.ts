import type { LocaleCode } from '../../../../contracts/locale';
import type { Database } from '../../shared/database';
import { isPostgres, runSql } from '../../shared/sql';
import { tables } from '../rows';
import type { KnownWord } from './token-stream';

/** A word of a text in one language. */
export type LanguageWord = KnownWord & { language: LocaleCode };

/**
 * Adds words to those that unfinished and misspelt ones are compared with. They stay when the last edition that has them
 * is gone: whoever uses them asks the index whether there is one.
 */
export async function keepWords(db: Database, words: readonly LanguageWord[]): Promise<void> {
  const rows = new Map<string, (string | number)[]>();
  for (const { language, folded, term } of words) {
    if (folded.length > longest || term.length > longest) continue;
    rows.set(`${language} ${folded} ${term}`, [language, folded, term, folded.length, backwards(folded)]);
  }
  if (rows.size === 0) return;
  const sql = isPostgres(db, tables.words) ? inPostgres : inSqlite;
  await runSql(db, { table: tables.words, sql, bindings: [JSON.stringify([...rows.values()])] });
}

/** A word from its end to its beginning, as the table of words has it. */
export const backwards = (word: string): string => [...word].reverse().join('');

/** Nobody types a longer word, or finds it by its spelling. */
const longest = 40;

// All words are one value: a statement of some hundred rows takes longer to make than to run.
const into = `INSERT INTO ${tables.words} (language, folded, term, letters, reversed)`;
const inSqlite = `${into.replace('INSERT', 'INSERT OR IGNORE')}
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?)`;
const inPostgres = `${into}
  SELECT value ->> 0, value ->> 1, value ->> 2, (value ->> 3)::integer, value ->> 4
  FROM jsonb_array_elements(?::jsonb) ON CONFLICT DO NOTHING`;
