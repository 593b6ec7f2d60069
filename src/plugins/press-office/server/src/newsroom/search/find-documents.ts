import type { DocumentHead } from '../../../../contracts/documents';
import type { LocaleCode } from '../../../../contracts/locale';
import type { Highlights, SearchMeta } from '../../../../contracts/search';
import type { SubjectKind } from '../../../../contracts/subject';
import { editionsById, type EditionText } from '../../editions/read/editions-by-id';
import type { Condition } from '../../editions/read/list-editions';
import { highlight, type SearchQuery } from '../../search/analyser';
import { didYouMean, type FoundEditions, searchEditions } from '../../search/read/search-editions';
import type { Database } from '../../shared/database';
import type { NumberedPage } from '../query/page';
import type { SearchOrder } from '../query/sort';
import { type ShownTexts, shownTexts } from './shown-texts';

/** A search of live documents. */
export interface DocumentSearch {
  kinds: readonly SubjectKind[];
  locale: LocaleCode;
  words: SearchQuery;
  conditions: readonly Condition[];
  order: SearchOrder;
  page: NumberedPage;
}

/** One document that was found. */
export interface FoundDocument {
  kind: SubjectKind;
  document: DocumentHead;
  /** What lists of results show of it. */
  texts: ShownTexts;
  highlights: Highlights;
}

/** A page of what was found. */
export interface FoundPage extends SearchMeta {
  found: FoundDocument[];
  /** How many all pages have; null where nobody asked. */
  total: number | null;
  /** Whether there are more than `total`: nobody counts further. */
  isTotalAtLeast: boolean;
}

/** Finds documents by their words, as summaries or whole. */
export async function findDocuments(
  database: Database,
  search: DocumentSearch,
  column: 'document' | 'summary',
): Promise<FoundPage> {
  const { page, words, ...asked } = search;
  const { offset, limit, withCount } = page;
  const found = await searchEditions(database, { ...asked, query: words, offset, limit, withCount });
  const editions = await editionsById(database, found.editions);
  return {
    found: editions.map((edition) => shown(edition, search, column)),
    total: found.total,
    isTotalAtLeast: found.isMore,
    didYouMean: isNothing(found, page) ? await didYouMean(database, { ...asked, query: words }) : null,
  };
}

function shown(
  { subject_kind: kind, document: whole, summary }: EditionText,
  { words, locale }: DocumentSearch,
  column: 'document' | 'summary',
): FoundDocument {
  const document = JSON.parse(whole) as DocumentHead;
  const texts = shownTexts(kind, document);
  return {
    kind,
    document: column === 'document' ? document : (JSON.parse(summary) as DocumentHead),
    texts,
    highlights: highlight(texts, words, locale),
  };
}

/** Whether nothing was found on any page, as far as is known. */
const isNothing = ({ editions, total }: FoundEditions, { offset }: NumberedPage): boolean =>
  editions.length === 0 && (total === null ? offset === 0 : total === 0);
