import { foundFunction, tables } from './rows';

const { drafts, words } = tables;

const draftTable = `CREATE TABLE IF NOT EXISTS ${drafts}
  (id integer PRIMARY KEY, document_id varchar(255) NOT NULL, language varchar(255) NOT NULL, saved_at varchar(255) NOT NULL)`;

/** The statements that make the tables of the desk's index where they are missing. */
export const createTables: Record<'sqlite' | 'postgres', readonly string[]> = {
  sqlite: [
    draftTable,
    // The texts themselves are in the drafts: the table has their terms only.
    `CREATE VIRTUAL TABLE IF NOT EXISTS ${words}
      USING fts5(words, content='', contentless_delete=1, tokenize="ascii tokenchars '_.'")`,
  ],
  postgres: [
    draftTable,
    `CREATE TABLE IF NOT EXISTS ${words} (id integer PRIMARY KEY, words tsvector NOT NULL)`,
    `CREATE INDEX IF NOT EXISTS ${words}_idx ON ${words} USING gin (words)`,
    `CREATE OR REPLACE FUNCTION ${foundFunction} (asked tsquery)
      RETURNS SETOF integer LANGUAGE sql STABLE SET enable_seqscan = off SET enable_indexscan = off AS $$
        SELECT id FROM ${words} WHERE words @@ asked
      $$`,
  ],
};
