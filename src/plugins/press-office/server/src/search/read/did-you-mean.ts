import { isStopWord } from '../analyser/stop-words';
import { type EditionRow, tables as record } from '../../editions/rows';
import type { Database } from '../../shared/database';
import type { Clause } from '../analyser/search-query';
import { completionsOf } from './completions';
import { any, type Expression } from './expression';
import { type NearWord, nearestWords } from './nearest-words';
import { countEach, pageOf } from './run-search';
import { everywhere } from './position';
import type { EditionSearch } from './edition-search';
import { partitionOf, wordToken } from './token';
import { writtenForm } from './written-form';

type Asked = Pick<EditionSearch, 'kinds' | 'locale' | 'query'>;
type WordClause = Extract<Clause, { by: 'word' }>;

/**
 * The query with the words that are in no document spelled like the nearest that are; null where nothing is near, or
 * every word is known.
 */
export async function didYouMean(database: Database, asked: Asked): Promise<string | null> {
  const { query } = asked;
  const unknown = await unknownWords(database, asked);
  const respelt = new Map<Clause, string>();
  for (const clause of unknown) {
    const written = await nearestLive(database, asked, clause.folded);
    if (written !== null) respelt.set(clause, written);
  }
  if (respelt.size === 0) return null;
  return [
    ...query.all.map((clause) => respelt.get(clause) ?? asTyped(clause)),
    ...query.none.map((clause) => `-${asTyped(clause)}`),
  ].join(' ');
}

/** One written word may be several terms, and needs no quotation marks. */
const asTyped = ({ written }: Clause): string => (/\s/.test(written) ? `"${written}"` : written);

/** Words of a query that are respelt; nobody misspells more. */
const mostUnknown = 4;
/** Near words of which it is asked whether they are in a live document. */
const mostNear = 32;
/** Of those that are, how many are looked up. */
const mostRead = 3;
const mostDocuments = 100;

async function unknownWords(database: Database, asked: Asked): Promise<WordClause[]> {
  const words = asked.query.all.filter((clause) => clause.by === 'word');
  const completions = await completionsOf(database, asked);
  const expressions = words.map(({ term, isUnfinished }) =>
    inAnyKind(asked, isUnfinished ? [term, ...completions] : [term]),
  );
  const counts = await countEach(database, expressions, { most: 1 });
  return words.filter(({ folded }, index) => counts[index] === 0 && isSpelt(folded)).slice(0, mostUnknown);
}

const isSpelt = (folded: string) => folded.length >= 3 && !/\p{N}/u.test(folded);

async function nearestLive(database: Database, asked: Asked, folded: string): Promise<string | null> {
  const near = (await nearestWords(database, { locale: asked.locale, folded })).slice(0, mostNear);
  const counts = await countEach(
    database,
    near.map(({ term }) => inAnyKind(asked, [term])),
    { most: mostDocuments },
  );
  const live = near
    .map((word, index) => ({ ...word, documents: counts[index] ?? 0 }))
    .filter(({ documents }) => documents > 0)
    .sort((one, other) => one.edits - other.edits || other.documents - one.documents);
  for (const word of live.slice(0, mostRead)) {
    const written = await asWrittenNow(database, asked, { ...word, misspelt: folded });
    // A word that no search insists on would find nothing either.
    if (written !== null && !isStopWord({ written, locale: asked.locale })) return written;
  }
  return null;
}

/** The list of words knows spellings of documents that are gone: only what stands in a live one may be told. */
async function asWrittenNow(
  database: Database,
  asked: Asked,
  { term, misspelt }: Pick<NearWord, 'term'> & { misspelt: string },
): Promise<string | null> {
  const [id] = await pageOf(database, [inAnyKind(asked, [term])], {
    range: everywhere,
    order: 'desc',
    offset: 0,
    limit: 1,
  });
  if (id === undefined) return null;
  const edition = await database<EditionRow>(record.editions)
    .where({ id, state: 'live' })
    .first('subject_kind', 'document');
  if (edition === undefined) return null;
  const { subject_kind: kind, document } = edition;
  return writtenForm({ kind, locale: asked.locale, document, term, near: misspelt });
}

const inAnyKind = ({ kinds, locale }: Asked, terms: readonly string[]): Expression =>
  any(
    kinds.flatMap((kind) => {
      const partition = partitionOf(kind, locale);
      return [...new Set(terms)].map((term) => ({ token: wordToken(partition, 'anywhere', term) }));
    }),
  );
