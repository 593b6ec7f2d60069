import type { DocumentHead, Replacement, WithdrawnDocument } from '../../../contracts/documents';
import type { LocaleCode } from '../../../contracts/locale';
import type { SearchMeta } from '../../../contracts/search';
import { closingReasons } from '../../../contracts/publication';
import { closedUpTo } from '../editions/read/closed-editions';
import { editionsOf, findEdition } from '../editions/read/find-edition';
import { translationsOf } from '../editions/read/translations';
import type { EditionRow } from '../editions/rows';
import type { Database } from '../shared/database';
import { besideFigureAsOf, readFigureAsOf } from './as-of/document-as-of';
import type { Collection } from './collections';
import type { Known } from './known.service';
import { isWanted, pick } from './documents/pick';
import { relatedTo } from './documents/related';
import { tellRevisions } from './documents/revised';
import { listDocuments } from './list-documents';
import { searchCollection } from './search/search-collection';
import type { Fields } from './query/fields';
import { type PaginationMeta, paginationMeta } from './query/page';
import type { DocumentQuery, ListQuery } from './query/read-query';

/** A page of documents, and what `meta.pagination` says of it. Of a search, each has `_highlights`. */
export interface DocumentList {
  documents: object[];
  /** How many all pages have; null where nobody asked. */
  total: number | null;
  pagination: PaginationMeta;
  /** What stands beside the pages of a search; null where nothing was searched for. */
  search: SearchMeta | null;
}

/** What stands at an address: a document, another address, a notice that it is gone, or nothing. */
export type Reading =
  | { outcome: 'document'; document: object; edition: EditionRow }
  | { outcome: 'moved'; slug: string }
  | { outcome: 'gone'; notice: WithdrawnDocument }
  | { outcome: 'nothing' };

/** What is known of figures' revisions already. */
type Revisions = Pick<Known, 'newestRevisions'>;

/** Reads a list. Documents are whole where `fields` asks for what a summary does not have. */
export async function readList(
  database: Database,
  collection: Collection,
  { query, known }: { query: ListQuery; known: Known },
): Promise<DocumentList> {
  const { page, fields, asOf, words } = query;
  const needsWhole = fields?.some((field) => collection.wholeFields.includes(field)) ?? false;
  const column = needsWhole ? 'document' : 'summary';
  const listed = await (words === null
    ? listDocuments(database, collection, query, column)
    : searchCollection(database, collection, { ...query, words }, { column, known }));
  const { documents, total } = listed;
  if (collection.kind === 'press-release') await tellRevisions(database, documents, known.newestRevisions);
  const complete = needsWhole
    ? await Promise.all(documents.map((document) => completed(database, collection, { document, asOf, fields })))
    : documents;
  return {
    documents: complete.map((document, place) => ({ ...pick(document, fields), ...listed.highlights?.[place] })),
    total,
    pagination: paginationMeta(page, listed),
    search: listed.search ?? null,
  };
}

/** Reads one document by slug or documentId. */
export async function readDocument(
  database: Database,
  collection: Collection,
  { reference, query, known }: { reference: string; query: DocumentQuery; known: Revisions },
): Promise<Reading> {
  if (query.asOf !== null) return readPast(database, { reference, query, instant: query.asOf });
  const standing = await whatStandsAt(database, collection, { reference, locale: query.locale });
  if (standing.outcome !== 'edition') return standing;
  const { edition } = standing;
  if (edition.state === 'withdrawn') return readNotice(database, collection, { edition, query });
  const document = JSON.parse(edition.document) as DocumentHead;
  if (collection.kind === 'press-release') await tellRevisions(database, [document], known.newestRevisions);
  const complete = await completed(database, collection, { document, asOf: null, fields: query.fields });
  return { outcome: 'document', document: pick(complete, query.fields), edition };
}

/** Figures alone may be asked what they were (`collections.ts`). */
async function readPast(
  database: Database,
  { reference, query, instant }: { reference: string; query: DocumentQuery; instant: string },
): Promise<Reading> {
  if (!isAddress(reference)) return { outcome: 'nothing' };
  const reading = await readFigureAsOf(database, { reference, instant, ...query });
  return reading.outcome === 'document' ? { ...reading, document: pick(reading.document, query.fields) } : reading;
}

/** Slugs and documentIds are ASCII; anything else names nothing, and PostgreSQL would refuse a NUL. */
const isAddress = (reference: string) => /^[\x21-\x7e]{1,200}$/.test(reference);

type Standing = Exclude<Reading, { outcome: 'document' }> | { outcome: 'edition'; edition: EditionRow };

/** Tells what stands at an address before its document is put together. */
export async function whatStandsAt(
  database: Database,
  { kind }: Collection,
  { reference, locale }: { reference: string; locale: LocaleCode },
): Promise<Standing> {
  if (!isAddress(reference)) return { outcome: 'nothing' };
  const found = await findEdition(database, { kind, locale, reference });
  if (found === null) return { outcome: 'nothing' };
  const { edition, formerSlug } = found;
  if (edition.state === 'withdrawn') {
    const notice = JSON.parse(edition.document) as WithdrawnDocument;
    if (closingReasons.includes(notice.withdrawal.reason)) return { outcome: 'gone', notice };
  }
  return formerSlug ? { outcome: 'moved', slug: edition.slug } : { outcome: 'edition', edition };
}

/** The public record of a subject in one locale: what was published when, and the hashes to prove it. */
export async function readRecord(database: Database, edition: EditionRow): Promise<object[]> {
  return (await editionsOf(database, edition)).map((row) => ({
    edition: row.number,
    kind: row.kind,
    state: row.state,
    slug: row.slug,
    issuedAt: row.issued_at,
    releasedAt: row.released_at,
    note: row.note,
    sequence: row.sequence,
    documentHash: row.document_hash,
    previousHash: row.previous_hash,
    hash: row.hash,
  }));
}

/**
 * One edition as it was published, marked with where it stands today. One that was withdrawn as published in error or for a
 * legal reason, or was published before that, stays gone, whatever was published since.
 */
export async function readPastEdition(
  database: Database,
  { edition, number, known }: { edition: EditionRow; number: number; known: Revisions },
): Promise<Exclude<Reading, { outcome: 'moved' }>> {
  const editions = await editionsOf(database, edition);
  const row = editions.find((one) => one.number === number);
  if (row === undefined) return { outcome: 'nothing' };
  const document = JSON.parse(row.document) as DocumentHead;
  const closing = editions.find((one) => one.number === closedUpTo(editions));
  if (closing !== undefined && number <= closing.number) {
    return { outcome: 'gone', notice: JSON.parse(closing.document) as WithdrawnDocument };
  }
  if (row.kind === 'withdrawal')
    return { outcome: 'document', document: { ...document, state: row.state }, edition: row };
  await tellRevisions(database, [document], known.newestRevisions);
  return { outcome: 'document', document: { ...document, state: row.state }, edition: row };
}

/** The notice of a withdrawal that left its words readable; a duplicate leads to the other release, where that is public. */
async function readNotice(
  database: Database,
  { kind }: Collection,
  { edition, query }: { edition: EditionRow; query: DocumentQuery },
): Promise<Reading> {
  const notice = JSON.parse(edition.document) as WithdrawnDocument;
  const { withdrawal } = notice;
  const replacement = await presentReplacement(database, kind, notice);
  if (withdrawal.reason === 'duplicate' && replacement !== null) return { outcome: 'moved', slug: replacement.slug };
  const translations = await translationsOf(database, { kind, id: notice.documentId }, notice.locale);
  const whole = { ...notice, withdrawal: { ...withdrawal, replacement }, translations };
  // Whatever a reader asks for, she is told that it was withdrawn.
  const document = { ...pick(whole, query.fields), state: notice.state, withdrawal: whole.withdrawal };
  return { outcome: 'document', document, edition };
}

/** The replacement at the address that it has now; none where it was taken away itself, and there is nothing to read. */
async function presentReplacement(
  database: Database,
  kind: Collection['kind'],
  { locale, withdrawal }: WithdrawnDocument,
): Promise<Replacement | null> {
  const { replacement } = withdrawal;
  if (replacement === null) return null;
  const found = await findEdition(database, { kind, locale, reference: replacement.documentId });
  if (found === null) return null;
  const { edition } = found;
  const isClosed = edition.kind === 'withdrawal' && closedUpTo([edition]) === edition.number;
  return isClosed ? null : { ...replacement, slug: edition.slug };
}

async function completed(
  database: Database,
  { kind }: Collection,
  { document, asOf, fields }: { document: DocumentHead; asOf: string | null; fields: Fields },
): Promise<object> {
  const { documentId, locale } = document;
  if (asOf !== null) return { ...document, ...(await besideFigureAsOf(database, document, { instant: asOf, fields })) };
  const related = await relatedTo(database, { subject_kind: kind, subject_id: documentId, language: locale }, fields);
  if (!isWanted(fields, 'translations')) return { ...document, ...related };
  return { ...document, ...related, translations: await translationsOf(database, { kind, id: documentId }, locale) };
}
