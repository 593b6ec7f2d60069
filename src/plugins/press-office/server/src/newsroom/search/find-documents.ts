import type { LocaleCode } from '../../../../contracts/locale';
import type { SearchMeta } from '../../../../contracts/search';
import type { SubjectKind } from '../../../../contracts/subject';
import { editionsById } from '../../editions/read/editions-by-id';
import type { Condition } from '../../editions/read/list-editions';
import type { SearchQuery } from '../../search/analyser';
import { didYouMean, type FoundEditions, searchEditions } from '../../search/read/search-editions';
import type { Database } from '../../shared/database';
import type { NumberedPage } from '../query/page';
import type { SearchOrder } from '../query/sort';
import { type HighlightedEdition, highlightEditions } from './highlight-editions';

/** A search of live documents. */
export interface DocumentSearch {
  kinds: readonly SubjectKind[];
  locale: LocaleCode;
  words: SearchQuery;
  conditions: readonly Condition[];
  order: SearchOrder;
  page: NumberedPage;
}

/** A page of what was found. */
export interface FoundPage extends SearchMeta {
  found: HighlightedEdition[];
  /** How many all pages have; null where nobody asked. */
  total: number | null;
  /** Whether there are more than `total`: nobody counts further. */
  isTotalAtLeast: boolean;
}

/** Finds documents by their words, as summaries or whole: texts in JSON. */
export async function findDocuments(
  database: Database,
  search: DocumentSearch,
  column: 'document' | 'summary',
): Promise<FoundPage> {
  const { page, words, ...asked } = search;
  // Of no kind, there is nothing to find, and no spelling to be near.
  if (asked.kinds.length === 0)
    return { found: [], total: page.withCount ? 0 : null, isTotalAtLeast: false, didYouMean: null };
  const { offset, limit, withCount } = page;
  const found = await searchEditions(database, { ...asked, query: words, offset, limit, withCount });
  const results = await highlightEditions(database, found.editions, search);
  return {
    found: column === 'summary' ? results : await inWhole(database, results),
    total: found.total,
    isTotalAtLeast: found.isMore,
    didYouMean: isNothing(found, page) ? await didYouMean(database, { ...asked, query: words }) : null,
  };
}

/** The same results with whole documents. */
async function inWhole(database: Database, results: readonly HighlightedEdition[]): Promise<HighlightedEdition[]> {
  const editions = await editionsById(
    database,
    results.map(({ id }) => id),
    'document',
  );
  const texts = new Map(editions.map(({ id, text }) => [id, text]));
  return results.flatMap((result) => {
    const text = texts.get(result.id);
    return text === undefined ? [] : [{ ...result, text }];
  });
}

/** Whether nothing was found on any page, as far as is known. */
const isNothing = ({ editions, total }: FoundEditions, { offset }: NumberedPage): boolean =>
  editions.length === 0 && (total === null ? offset === 0 : total === 0);
