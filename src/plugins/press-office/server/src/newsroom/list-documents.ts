import type { DocumentHead, FigureDocument } from '../../../contracts/documents';
import type { Highlights, SearchMeta } from '../../../contracts/search';
import { type Landmark, landmarkSpan } from '../editions/read/landmarks';
import type { ListedEditions } from '../editions/read/live-editions';
import { countEditions, type EditionList, listAllEditions, listEditions } from '../editions/read/list-editions';
import { walkEditions } from '../editions/read/walk-editions';
import type { Database } from '../shared/database';
import { listAsOf } from './as-of/list-as-of';
import type { Collection } from './collections';
import { conditionsOf, knownConditions } from './conditions';
import { writeCursor } from './cursors/cursor';
import { type Known, longestKnown } from './known.service';
import type { Page } from './query/page';
import type { ListQuery } from './query/read-query';
import { inSeriesOrder } from './series/series-order';

/** The documents of one page, and how many all pages have; null where nobody asked. */
export interface ListedDocuments {
  documents: DocumentHead[];
  total: number | null;
  /** The cursor of the next page where pages are asked for by cursor; null on the last. */
  nextCursor?: string | null;
  /** Of a search: where the words stand in each document, and what is told of all of them. */
  highlights?: { _highlights: Highlights }[];
  isTotalAtLeast?: boolean;
  search?: SearchMeta;
}

/**
 * Reads one page of a list. The database pages what is in the order of release; what it cannot order (a series), or find
 * by its facets (the past has none), is read whole, and then cut.
 */
export async function listDocuments(
  database: Database,
  collection: Collection,
  query: ListQuery,
  column: 'document' | 'summary',
): Promise<ListedDocuments> {
  const { page, order, asOf } = query;
  if (asOf === null && (order === 'asc' || order === 'desc'))
    return pageOf(database, collection, { ...query, order }, column);
  if (page.style === 'cursor') throw new Error('A list that is read whole has no cursors.');
  const texts = await (asOf === null ? liveTexts(database, collection, query) : listAsOf(database, query, asOf));
  const found = texts.map((text) => JSON.parse(text) as DocumentHead);
  const documents = order === 'series' ? inSeriesOrder(found as FigureDocument[], query.locale) : found;
  return {
    documents: documents.slice(page.offset, page.offset + page.limit),
    total: page.withCount ? documents.length : null,
  };
}

async function pageOf(
  database: Database,
  collection: Collection,
  query: ListQuery & { order: 'asc' | 'desc' },
  column: 'document' | 'summary',
): Promise<ListedDocuments> {
  const { texts, ...listed } = await pageOfTexts(database, collection, query, { column, known: null });
  return { ...listed, documents: texts.map((text) => JSON.parse(text) as DocumentHead) };
}

/** A page as the record has it: documents in JSON. */
export interface ListedTexts extends Pick<ListedDocuments, 'total' | 'nextCursor'> {
  texts: string[];
}

/**
 * Reads one page of a list in the order of release.
 * @param known what was counted before in this version of the newsroom; null where that is not known
 */
export async function pageOfTexts(
  database: Database,
  collection: Collection,
  query: ListQuery & { order: 'asc' | 'desc' },
  { column, known }: { column: 'document' | 'summary'; known: Known | null },
): Promise<ListedTexts> {
  const { locale, order, page } = query;
  const { kind } = collection;
  const conditions = await knownConditions(database, collection, query, known);
  const list = { kind, locale, conditions, order, limit: page.limit };
  const { texts, nextCursor } = await textsOf(database, { list, page }, { column, known });
  return {
    texts,
    total: page.withCount ? await countOnce(database, { kind, locale, conditions }, known) : null,
    nextCursor,
  };
}

/** Counting thousands takes longer than reading a page of them. */
async function countOnce(
  database: Database,
  list: ListedEditions,
  known: Pick<Known, 'counts'> | null,
): Promise<number> {
  const key = JSON.stringify(list);
  const counted = known?.counts.get(key) ?? (await countEditions(database, list));
  if (key.length <= longestKnown) known?.counts.set(key, counted);
  return counted;
}

async function textsOf(
  database: Database,
  { list, page }: { list: Omit<EditionList, 'offset'>; page: Page },
  { column, known }: { column: 'document' | 'summary'; known: Known | null },
): Promise<{ texts: string[]; nextCursor: string | null }> {
  if (page.style !== 'cursor') {
    const landmarks = page.offset < landmarkSpan ? null : landmarksOf(list, known);
    const texts = await listEditions(database, { ...list, offset: page.offset }, { column, landmarks });
    return { texts, nextCursor: null };
  }
  const { texts, next } = await walkEditions(database, { ...list, after: page.after }, column);
  return { texts, nextCursor: next === null ? null : writeCursor(next, list) };
}

/** The landmarks of a list that are known; where nothing is remembered, none. */
function landmarksOf({ limit: _limit, ...list }: Omit<EditionList, 'offset'>, known: Known | null): Landmark[] | null {
  const key = JSON.stringify(list);
  if (known === null || key.length > longestKnown) return null;
  const landmarks = known.landmarks.get(key) ?? [];
  known.landmarks.set(key, landmarks);
  return landmarks;
}

async function liveTexts(database: Database, collection: Collection, query: ListQuery): Promise<string[]> {
  const conditions = await conditionsOf(database, collection, query);
  const list = { kind: collection.kind, locale: query.locale, conditions, order: 'asc' } as const;
  return listAllEditions(database, list, 'document');
}
