/**
 * The tables of the index. They are made and kept by search, and Strapi, which did not make them, leaves them alone. What
 * is in them can be made again from the record at any time.
 */
export const tables = {
  /** The terms of live editions: SQLite's FTS5 table, or on PostgreSQL one with a `tsvector`. */
  texts: 'press_office_search_texts',
  /** Which edition stands at which position; on PostgreSQL the texts say it themselves. */
  places: 'press_office_search_places',
  /** The words of all texts, for words that are not finished or misspelt. */
  words: 'press_office_search_words',
} as const;

export interface PlaceRow {
  position: bigint;
  edition_id: number;
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
