import type { DocumentHead } from '../../../../contracts/documents';
import type { SearchQuery } from '../../search/analyser';
import type { Database } from '../../shared/database';
import type { Collection } from '../collections';
import { knownConditions } from '../conditions';
import type { Known } from '../known.service';
import type { ListedDocuments } from '../list-documents';
import type { ListQuery } from '../query/read-query';
import { findDocuments, type FoundPage } from './find-documents';

/** A list that is searched. */
export type SearchedList = ListQuery & { words: SearchQuery };

/** Finds one page of a list that is searched: as the list, but that the words must be in it, and come best first. */
export async function findInCollection(
  database: Database,
  collection: Collection,
  query: SearchedList,
  { column, known }: { column: 'document' | 'summary'; known: Known },
): Promise<FoundPage> {
  const { locale, words, order, page } = query;
  if (order === 'series' || page.style === 'cursor') throw new Error('A search is ranked, and has pages by number.');
  const conditions = await knownConditions(database, collection, query, known);
  return findDocuments(database, { kinds: [collection.kind], locale, words, conditions, order, page }, column);
}

/** Reads one page of a list that is searched. */
export async function searchCollection(
  database: Database,
  collection: Collection,
  query: SearchedList,
  given: { column: 'document' | 'summary'; known: Known },
): Promise<ListedDocuments> {
  const { found, total, isTotalAtLeast, didYouMean } = await findInCollection(database, collection, query, given);
  return {
    documents: found.map(({ text }) => JSON.parse(text) as DocumentHead),
    highlights: found.map(({ highlights }) => ({ _highlights: highlights })),
    total,
    isTotalAtLeast,
    search: { didYouMean },
  };
}
