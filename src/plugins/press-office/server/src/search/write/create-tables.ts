import { positionFunctions, tables } from '../rows';

const { texts, places, results, bodies, words } = tables;

// Words are compared byte by byte, so that both databases have them in the same order, and kept
// backwards too: a misspelt word has one of its halves right.
const wordColumns = (text: string) => `
  language ${text} NOT NULL, folded ${text} NOT NULL, term ${text} NOT NULL,
  letters integer NOT NULL, reversed ${text} NOT NULL, PRIMARY KEY (language, folded, term)`;

const resultColumns = (bytes: string) => `
  edition_id integer PRIMARY KEY, kind text NOT NULL, title text NOT NULL, summary text, words ${bytes},
  title_bytes integer NOT NULL, listed text NOT NULL`;
const bodyColumns = (bytes: string) => `edition_id integer PRIMARY KEY, body text NOT NULL, words ${bytes}`;

const wordIndexes = [
  `CREATE INDEX IF NOT EXISTS ${words}_folded_idx ON ${words} (language, letters, folded)`,
  `CREATE INDEX IF NOT EXISTS ${words}_reversed_idx ON ${words} (language, letters, reversed)`,
];

// What waits to be sorted into the index is read through by every search.
const pendingKilobytes = 512;

const positionFunction = (name: string, order: string) => `
  CREATE OR REPLACE FUNCTION ${name} (asked tsquery, since bigint, before bigint, most integer)
  RETURNS SETOF bigint LANGUAGE sql STABLE SET enable_seqscan = off SET enable_indexscan = off AS $$
    SELECT position FROM ${texts}
    WHERE words @@ asked AND (since IS NULL OR position >= since) AND (before IS NULL OR position < before)
    ${order} LIMIT most
  $$`;

/** The statements that make the tables of the index where they are missing. */
export const createTables: Record<'sqlite' | 'postgres', readonly string[]> = {
  sqlite: [
    // The texts themselves are in the record: the table has their terms only.
    `CREATE VIRTUAL TABLE IF NOT EXISTS ${texts}
      USING fts5(words, content='', contentless_delete=1, tokenize="ascii tokenchars '_.'")`,
    // Fewer and larger parts: a tenth more work for each edition, a third less for each search.
    `INSERT INTO ${texts} (${texts}, rank) VALUES ('automerge', 2), ('hashsize', ${4 * 1024 * 1024})`,
    `CREATE TABLE IF NOT EXISTS ${places} (position integer PRIMARY KEY, edition_id integer NOT NULL UNIQUE)`,
    `CREATE TABLE IF NOT EXISTS ${results} (${resultColumns('blob')})`,
    `CREATE TABLE IF NOT EXISTS ${bodies} (${bodyColumns('blob')})`,
    `CREATE TABLE IF NOT EXISTS ${words} (${wordColumns('text')}) WITHOUT ROWID`,
    ...wordIndexes,
  ],
  postgres: [
    `CREATE TABLE IF NOT EXISTS ${texts}
      (position bigint PRIMARY KEY, edition_id integer NOT NULL UNIQUE, words tsvector NOT NULL)`,
    `CREATE INDEX IF NOT EXISTS ${texts}_words_idx ON ${texts} USING gin (words)
      WITH (gin_pending_list_limit = ${pendingKilobytes})`,
    positionFunction(positionFunctions.desc, 'ORDER BY position DESC'),
    positionFunction(positionFunctions.asc, 'ORDER BY position ASC'),
    positionFunction(positionFunctions.any, ''),
    `CREATE TABLE IF NOT EXISTS ${results} (${resultColumns('bytea')})`,
    `CREATE TABLE IF NOT EXISTS ${bodies} (${bodyColumns('bytea')})`,
    `CREATE TABLE IF NOT EXISTS ${words} (${wordColumns('text COLLATE "C"')})`,
    ...wordIndexes,
  ],
};
