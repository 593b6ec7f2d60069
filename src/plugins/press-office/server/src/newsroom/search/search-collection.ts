import type { SearchQuery } from '../../search/analyser';
import type { Database } from '../../shared/database';
import type { Collection } from '../collections';
import { conditionsOf } from '../conditions';
import type { ListedDocuments } from '../list-documents';
import type { ListQuery } from '../query/read-query';
import { findDocuments } from './find-documents';

/** Reads one page of a list that is searched: as the list, but that the words must be in it, and come best first. */
export async function searchCollection(
  database: Database,
  collection: Collection,
  query: ListQuery & { words: SearchQuery },
  column: 'document' | 'summary',
): Promise<ListedDocuments> {
  const { locale, words, order, page } = query;
  if (order === 'series' || page.style === 'cursor') throw new Error('A search is ranked, and has pages by number.');
  const conditions = await conditionsOf(database, collection, query);
  const search = { kinds: [collection.kind], locale, words, conditions, order, page };
  const { found, total, isTotalAtLeast, didYouMean } = await findDocuments(database, search, column);
  return {
    documents: found.map(({ document }) => document),
    highlights: found.map(({ highlights }) => ({ _highlights: highlights })),
    total,
    isTotalAtLeast,
    search: { didYouMean },
  };
}
