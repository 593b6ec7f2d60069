/**
 * The tables of the desk's own index. Like the tables of the public one they are made at the start and unknown to Strapi;
 * what is in them can be made again from the drafts at any time. Nothing public reads them.
 */
export const tables = {
  /** Which drafts are indexed; `id` is the draft's own row. */
  drafts: 'press_office_desk_drafts',
  /** Their words: SQLite's FTS5 table, or on PostgreSQL one with a `tsvector`. */
  words: 'press_office_desk_words',
} as const;

/**
 * The function that asks the index on PostgreSQL. Its planner takes unpacking the words of a draft for nothing, and would
 * rather read all drafts than the index; a function can forbid it that.
 */
export const foundFunction = 'press_office_desk_found';

/**
 * Which index this code writes and asks. Raise it with every change of the analyser, of the tokens or of what is indexed: the
 * index of a database that has another one is made anew at the next start.
 */
export const indexVersion = 1;

export interface IndexedDraftRow {
  id: number;
  document_id: string;
  language: string;
  /** When the draft was saved that is indexed, in ISO 8601. */
  saved_at: string;
}
