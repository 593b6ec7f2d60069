import type { Database } from '../../shared/database';
import { isPostgres, runSql } from '../../shared/sql';
import { backwards } from '../read/backwards';
import { tables } from '../rows';
import type { KnownWords } from './known-words';

/**
 * Adds words to those that unfinished and misspelt ones are compared with. They stay when the last edition that has them
 * is gone: whoever uses them asks the index whether there is one.
 */
export async function keepWords(db: Database, words: KnownWords): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const { language, folded, term } of words) {
    if (folded.length <= longest && term.length <= longest) {
      rows.push([language, folded, term, folded.length, backwards(folded)]);
    }
  }
  if (rows.length === 0) return;
  const sql = isPostgres(db, tables.words) ? inPostgres : inSqlite;
  await runSql(db, { table: tables.words, sql, bindings: [JSON.stringify(rows)] });
}

/** Nobody types a longer word, or finds it by its spelling. */
const longest = 40;

// All words are one value: a statement of some hundred rows takes longer to make than to run.
const into = `INTO ${tables.words} (language, folded, term, letters, reversed)`;
const inSqlite = `INSERT OR IGNORE ${into}
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?)`;
const inPostgres = `INSERT ${into}
  SELECT value ->> 0, value ->> 1, value ->> 2, (value ->> 3)::integer, value ->> 4
  FROM jsonb_array_elements(?::jsonb) ON CONFLICT DO NOTHING`;
