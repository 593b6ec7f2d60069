import type { SubjectKind } from './subject';

/**
 * Where the words of a search stand in a document: HTML that is safe to insert, the words found in `<mark>`. A part in which
 * nothing was found is left out. `body` is a passage, not the whole text.
 */
export type Highlights = Partial<Record<'title' | 'summary' | 'body', string>>;

/** What stands beside the page of a search. */
export interface SearchMeta {
  /** The words as they would be spelled to find something; null where something was found, or nothing is near. */
  didYouMean: string | null;
}

/** One answer of `GET /api/search`: a summary of its kind, what kind that is, and where the words stand. */
export type FoundDocument = Record<string, unknown> & { kind: SubjectKind; _highlights: Highlights };
