import type { LocaleCode } from '../../../../contracts/locale';
import type { SubjectKind } from '../../../../contracts/subject';
import type { Condition } from '../../editions/read/list-editions';
import type { Database } from '../../shared/database';
import type { SearchQuery } from '../analyser/search-query';

/** What is searched, and which page of it is wanted. */
export interface EditionSearch {
  kinds: readonly SubjectKind[];
  locale: LocaleCode;
  query: SearchQuery;
  /** As in lists: all must hold. */
  conditions: readonly Condition[];
  /**
   * `rank`: a phrase of the title before words of the title, the title before the summary, the summary before the rest; newer
   * before older among equals. Or by the instant of first release alone.
   */
  order: 'rank' | 'asc' | 'desc';
  offset: number;
  limit: number;
  /** Whether to count all pages. */
  withCount: boolean;
}

/** The most that is counted: whoever has so many results looks for something else. */
export const mostCounted = 1000;

/** A page of what was found. */
export interface FoundEditions {
  /** Ids of live editions, best first. */
  editions: number[];
  /** How many all pages have, at most `mostCounted`; null where nobody asked. */
  total: number | null;
  /** Whether there are more than `total`. */
  isMore: boolean;
}

/** Finds live editions by their words. */
export function searchEditions(_database: Database, _search: EditionSearch): Promise<FoundEditions> {
  return Promise.resolve({ editions: [], total: null, isMore: false });
}

/**
 * The query with the words that are in no document spelled like the nearest that are; null where nothing is near, or
 * every word is known.
 */
export function didYouMean(
  _database: Database,
  _asked: Pick<EditionSearch, 'kinds' | 'locale' | 'query'>,
): Promise<string | null> {
  return Promise.resolve(null);
}
