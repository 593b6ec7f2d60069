import { tables } from '../rows';

const { texts, places, words } = tables;

// Words are compared byte by byte, so that both databases have them in the same order. `written` twice, forwards and
// backwards: a misspelt word has one of its halves right.
const wordColumns = (text: string) => `
  language ${text} NOT NULL, folded ${text} NOT NULL, term ${text} NOT NULL,
  letters integer NOT NULL, reversed ${text} NOT NULL, PRIMARY KEY (language, folded, term)`;

const wordIndexes = [
  `CREATE INDEX IF NOT EXISTS ${words}_folded_idx ON ${words} (language, letters, folded)`,
  `CREATE INDEX IF NOT EXISTS ${words}_reversed_idx ON ${words} (language, letters, reversed)`,
];

/** The statements that make the tables of the index where they are missing. */
export const createTables: Record<'sqlite' | 'postgres', readonly string[]> = {
  sqlite: [
    // The texts themselves are in the record: the table has their terms only.
    `CREATE VIRTUAL TABLE IF NOT EXISTS ${texts}
      USING fts5(words, content='', contentless_delete=1, tokenize="ascii tokenchars '_.'")`,
    `CREATE TABLE IF NOT EXISTS ${places} (position integer PRIMARY KEY, edition_id integer NOT NULL UNIQUE)`,
    `CREATE TABLE IF NOT EXISTS ${words} (${wordColumns('text')}) WITHOUT ROWID`,
    ...wordIndexes,
  ],
  postgres: [
    `CREATE TABLE IF NOT EXISTS ${texts}
      (position bigint PRIMARY KEY, edition_id integer NOT NULL UNIQUE, words tsvector NOT NULL)`,
    `CREATE INDEX IF NOT EXISTS ${texts}_words_idx ON ${texts} USING gin (words)`,
    `CREATE TABLE IF NOT EXISTS ${words} (${wordColumns('text COLLATE "C"')})`,
    ...wordIndexes,
  ],
};
