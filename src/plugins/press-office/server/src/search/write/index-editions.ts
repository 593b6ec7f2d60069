import type { DocumentHead } from '../../../../contracts/documents';
import { type EditionRow, type FacetRow, tables as record } from '../../editions/rows';
import type { Database } from '../../shared/database';
import { isPostgres } from '../../shared/sql';
import { analyserFor } from '../analyser/analyser-for';
import { type KnownText, packWords } from '../analyser';
import { isStopWord } from '../analyser/stop-words';
import type { Analyser, Word } from '../analyser/word';
import { positionOf } from '../read/position';
import { partitionOf } from '../read/token';
import { tables } from '../rows';
import { textsOf } from '../read/document-texts';
import { shownTexts } from '../read/shown-texts';
import { type IndexEntry, insertEntries } from './insert-entries';
import { keepWords } from './keep-words';
import { tokenStream } from './token-stream';
import { WordList } from './word-list';

/** What is needed of an edition to index it. */
export type IndexedEdition = Pick<
  EditionRow,
  'id' | 'subject_kind' | 'subject_id' | 'language' | 'released_at' | 'document' | 'summary'
>;

/**
 * Makes live editions findable. Call it in the transaction that makes them public, when their facets are filed; hand in
 * many at once where there are many.
 * @throws the database's unique violation for an edition that is indexed already
 */
export async function indexEditions(db: Database, editions: readonly IndexedEdition[]): Promise<void> {
  // FTS5 writes what it holds in memory to the disk whenever a position is lower than the one before it.
  const inOrder = editions
    .map((edition) => ({ edition, position: positionOf(edition) }))
    .sort((one, other) => (one.position < other.position ? -1 : 1));
  for (let start = 0; start < inOrder.length; start += editionsAtOnce) {
    await indexSome(db, inOrder.slice(start, start + editionsAtOnce));
  }
}

/** Editions that nobody shall find any more. Does nothing for those that are not indexed. */
export async function forgetEditions(db: Database, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await db(tables.results).whereIn('edition_id', ids).delete();
  await db(tables.bodies).whereIn('edition_id', ids).delete();
  if (isPostgres(db, tables.texts)) await db(tables.texts).whereIn('edition_id', ids).delete();
  else {
    await db(tables.texts).whereIn('rowid', db(tables.places).whereIn('edition_id', ids).select('position')).delete();
    await db(tables.places).whereIn('edition_id', ids).delete();
  }
}

// FTS5 writes to the disk at the end of each statement: more at once make fewer and larger parts.
const editionsAtOnce = 250;

async function indexSome(
  db: Database,
  editions: readonly { edition: IndexedEdition; position: bigint }[],
): Promise<void> {
  const facets = await facetsOf(
    db,
    editions.map(({ edition }) => edition.id),
  );
  const words = new WordList();
  const entries = editions.map(({ edition, position }): IndexEntry => {
    const { id, language, subject_kind: kind } = edition;
    const document = JSON.parse(edition.document) as DocumentHead;
    const analysed = new Map<string, Word[]>();
    const analyse: Analyser = (text) => {
      const found = analyserFor(language)(text);
      words.add(language, found);
      analysed.set(text, found);
      return found;
    };
    const reader = { analyse, isStopWord: (written: string) => isStopWord({ written, locale: language }) };
    const stream = tokenStream(reader, {
      partition: partitionOf(kind, language),
      subjectId: edition.subject_id,
      facets: facets.filter((facet) => facet.edition_id === id),
      texts: textsOf(kind, document),
    });
    const { title, summary, body } = shownTexts(kind, document);
    const known = (text: string): KnownText => ({ text, words: packWords(text, analysed.get(text) ?? null) });
    const knownIf = (text: string | null) => (text === null ? null : known(text));
    const shown = { title: known(title), summary: knownIf(summary), body: knownIf(body) };
    return { editionId: id, kind, position, stream, shown, listed: edition.summary };
  });
  await insertEntries(db, entries);
  await keepWords(db, words);
}

const facetsOf = (db: Database, ids: readonly number[]): Promise<FacetRow[]> =>
  db<FacetRow>(record.facets).whereIn('edition_id', ids);
