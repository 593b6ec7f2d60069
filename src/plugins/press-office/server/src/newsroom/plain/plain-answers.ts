import type { Database } from '../../shared/database';
import { translationsOf } from '../../editions/read/translations';
import type { EditionRow } from '../../editions/rows';
import { type Collection, searchPath } from '../collections';
import { type ListedTexts, pageOfTexts } from '../list-documents';
import { readDocument, type Reading, whatStandsAt } from '../newsroom';
import type { DocumentQuery, ListQuery } from '../query/read-query';
import { paginationMeta } from '../query/page';
import type { Known } from '../known.service';
import { findInCollection, type SearchedList } from '../search/search-collection';
import { subjectsInText } from './subjects-in-text';
import { type Told, tellRevisionsInTexts } from './tell-revisions-in-texts';

/** An answer in Strapi's envelope, as text, and the documentIds in it. */
export interface PlainAnswer {
  body: string;
  subjects: string[];
}

type PlainList = ListQuery & { order: 'asc' | 'desc' };

/** Whether a list is asked for as its documents stand in the record: summaries in JSON, in the order of release. */
export const isPlainList = (query: ListQuery): query is PlainList =>
  query.format === 'json' &&
  query.fields === null &&
  query.words === null &&
  query.asOf === null &&
  (query.order === 'asc' || query.order === 'desc');

/** Reads a list and puts its answer together from the texts in the record: most of them go out as they came in. */
export async function plainList(
  database: Database,
  { collection, query, known }: { collection: Collection; query: PlainList; known: Known },
): Promise<PlainAnswer> {
  const listed: ListedTexts = await pageOfTexts(database, collection, query, { column: 'summary', known });
  const told =
    collection.kind === 'press-release'
      ? await tellRevisionsInTexts(database, listed.texts, known)
      : listed.texts.map((text): Told => ({ text, subjects: subjectsInText(text) }));
  const meta = JSON.stringify({ pagination: paginationMeta(query.page, listed) });
  return {
    body: `{"data":[${told.map(({ text }) => text).join(',')}],"meta":${meta}}`,
    subjects: told.flatMap(({ subjects }) => subjects),
  };
}

/** Whether a search of press releases is asked for as the record has them: summaries in JSON. */
export const isPlainSearch = ({ kind }: Collection, query: ListQuery): query is SearchedList =>
  kind === 'press-release' && query.format === 'json' && query.fields === null && query.words !== null;

/** Searches a list, and puts the answer together from the texts in the record, with the places of the words beside each. */
export async function plainSearch(
  database: Database,
  { collection, query, known }: { collection: Collection; query: SearchedList; known: Known },
): Promise<PlainAnswer> {
  const page = await findInCollection(database, collection, query, { column: 'summary', known });
  const told = await tellRevisionsInTexts(
    database,
    page.found.map(({ text }) => text),
    known,
  );
  const data = told.map(({ text }, place) => withProperty(text, '_highlights', page.found[place]?.highlights));
  const meta = JSON.stringify({ pagination: paginationMeta(query.page, page), didYouMean: page.didYouMean });
  return {
    body: `{"data":[${data.join(',')}],"meta":${meta}}`,
    subjects: [searchPath, ...told.flatMap(({ subjects }) => subjects)],
  };
}

/** The text of an object that has properties, with one more. */
const withProperty = (text: string, name: string, value: unknown): string =>
  `${text.slice(0, -1)},${JSON.stringify(name)}:${JSON.stringify(value)}}`;

/** Whether a whole press release is asked for, as it stands in the record. */
export const isPlainDocument = ({ kind }: Collection, { format, fields, asOf }: DocumentQuery): boolean =>
  kind === 'press-release' && format === 'json' && fields === null && asOf === null;

/**
 * Reads a press release. A live one is put together from its text in the record and what stands beside it; of everything else the
 * newsroom's `readDocument` tells what it is.
 */
export async function readRelease(
  database: Database,
  {
    collection,
    reference,
    query,
    known,
  }: { collection: Collection; reference: string; query: DocumentQuery; known: Known },
): Promise<Reading | { outcome: 'plain'; answer: PlainAnswer }> {
  const standing = await whatStandsAt(database, collection, { reference, locale: query.locale });
  if (standing.outcome !== 'edition') return standing;
  const { edition } = standing;
  if (edition.state !== 'live') return readDocument(database, collection, { reference, query, known });
  return { outcome: 'plain', answer: await plainRelease(database, { edition, known }) };
}

async function plainRelease(
  database: Database,
  { edition, known }: { edition: EditionRow; known: Known },
): Promise<PlainAnswer> {
  const { subject_kind: kind, subject_id: id, language } = edition;
  const [told] = await tellRevisionsInTexts(database, [edition.document], known);
  if (told === undefined) throw new Error('A text was lost.');
  const translations = await translationsOf(database, { kind, id }, language);
  return {
    body: `{"data":${withProperty(told.text, 'translations', translations)},"meta":{}}`,
    subjects: told.subjects,
  };
}
