import type { SubjectKind } from '../../../contracts/subject';

/**
 * The tables of the index. They are made and kept by search, and Strapi, which did not make them, leaves them alone. What
 * is in them can be made again from the record at any time.
 */
export const tables = {
  /** The terms of live editions: SQLite's FTS5 table, or on PostgreSQL one with a `tsvector`. */
  texts: 'press_office_search_texts',
  /** Which edition stands at which position; on PostgreSQL the texts say it themselves. */
  places: 'press_office_search_places',
  /** What a page of results has of those editions, near together; the long texts by themselves, which are read of few. */
  results: 'press_office_search_results',
  bodies: 'press_office_search_bodies',
  /** The words of all texts, for words that are not finished or misspelt. */
  words: 'press_office_search_words',
} as const;

/**
 * The functions that read positions on PostgreSQL, by their order. Its planner takes unpacking the words of an edition for
 * nothing, and would rather read all editions than the index; a function can forbid it that.
 */
export const positionFunctions = {
  desc: 'press_office_search_newest',
  asc: 'press_office_search_oldest',
  any: 'press_office_search_any',
} as const;

export interface PlaceRow {
  position: bigint;
  edition_id: number;
}

/** Words are packed (`packed-words.ts`); null where they do not fit. */
export interface ResultRow {
  edition_id: number;
  kind: SubjectKind;
  title: string;
  summary: string | null;
  /** Those of the title, and then those of the summary. */
  words: Uint8Array | null;
  /** How many bytes of `words` are the title's. */
  title_bytes: number;
  /** The edition's summary: the document as lists have it, in JSON. */
  listed: string;
}

export interface BodyRow {
  edition_id: number;
  body: string;
  words: Uint8Array | null;
}

export interface WordRow {
  language: string;
  folded: string;
  term: string;
  /** How many UTF-16 units `folded` has. */
  letters: number;
  /** `folded` from its end to its beginning. */
  reversed: string;
}
