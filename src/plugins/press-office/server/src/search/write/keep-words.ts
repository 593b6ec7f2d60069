import type { Database } from '../../shared/database';
import { connectionOf, isPostgres, runSql } from '../../shared/sql';
import { backwards } from '../read/backwards';
import { tables } from '../rows';
import { RememberedWords } from './remembered-words';
import type { ListedWord, WordList } from './word-list';

/**
 * Adds words to those that unfinished and misspelt ones are compared with. They stay when the last edition that has them
 * is gone: whoever uses them asks the index whether there is one.
 */
export async function keepWords(db: Database, words: WordList): Promise<void> {
  const { database, transaction } = connectionOf(db, tables.words);
  const remembered = memories.get(database) ?? new RememberedWords();
  memories.set(database, remembered);
  const unseen = remembered.unseenBy(transaction);
  if (unseen.length > 0) remembered.seen(await thoseKept(db, unseen));
  const fresh = [...words].filter((word) => isShort(word) && !remembered.has(word, transaction));
  if (fresh.length === 0) return;
  const rows = fresh.map(({ language, folded, term }) => [language, folded, term, folded.length, backwards(folded)]);
  await run(db, { sqlite: insertInSqlite, postgres: insertInPostgres, rows });
  remembered.wrote(fresh, transaction);
}

/** To be called when all words are taken away. */
export const forgetWords = (db: Database): boolean => memories.delete(connectionOf(db, tables.words).database);

const memories = new WeakMap<object, RememberedWords>();

/** Nobody types a longer word, or finds it by its spelling. */
const longest = 40;
const isShort = ({ folded, term }: ListedWord) => folded.length <= longest && term.length <= longest;

const thoseKept = (db: Database, words: readonly ListedWord[]): Promise<ListedWord[]> =>
  run(db, {
    sqlite: selectInSqlite,
    postgres: selectInPostgres,
    rows: words.map(({ language, folded, term }) => [language, folded, term]),
  });

// All words are one value: a statement of some hundred rows takes longer to make than to run.
const run = (
  db: Database,
  { sqlite, postgres, rows }: { sqlite: string; postgres: string; rows: readonly (string | number)[][] },
): Promise<ListedWord[]> =>
  runSql(db, {
    table: tables.words,
    sql: isPostgres(db, tables.words) ? postgres : sqlite,
    bindings: [JSON.stringify(rows)],
  });

const into = `INTO ${tables.words} (language, folded, term, letters, reversed)`;
const insertInSqlite = `INSERT OR IGNORE ${into}
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?)`;
const insertInPostgres = `INSERT ${into}
  SELECT value ->> 0, value ->> 1, value ->> 2, (value ->> 3)::integer, value ->> 4
  FROM jsonb_array_elements(?::jsonb) ON CONFLICT DO NOTHING`;

const select = (asked: string) => `SELECT word.language, word.folded, word.term FROM ${asked} AS asked
  JOIN ${tables.words} AS word ON word.language = asked.value ->> 0
    AND word.folded = asked.value ->> 1 AND word.term = asked.value ->> 2`;
const selectInSqlite = select('json_each(?)');
const selectInPostgres = select('jsonb_array_elements(?::jsonb)');
