import type { Analyser } from '../analyser/word';
import { facetToken, type Field, pairToken, type Partition, subjectToken, wordToken } from '../read/token';
import type { DocumentTexts } from '../read/document-texts';
import { withinLimits } from './within-limits';

/** The tokens of one edition in their order. Null is a place where none stands: no phrase goes over it. */
export type TokenStream = readonly (string | null)[];

/** What reads texts of one language. */
export interface Reader {
  analyse: Analyser;
  /** Whether a word, as it is written, is one that no search insists on. */
  isStopWord: (written: string) => boolean;
}

/** What of one edition is indexed. */
export interface IndexedTexts {
  partition: Partition;
  subjectId: string;
  facets: readonly { name: string; value: string }[];
  texts: DocumentTexts;
}

/** Makes the tokens of one edition, within what both engines can hold. */
export function tokenStream(reader: Reader, indexed: IndexedTexts): TokenStream {
  const { partition, texts } = indexed;
  const read = (field: readonly string[], most: number) => termsOf(reader, { texts: field, most });
  const title = read(texts.title, mostTerms.title);
  const summary = read(texts.summary, mostTerms.summary);
  const body = read(texts.body, mostTerms.body);
  return withinLimits([
    ...namesOf(indexed),
    null,
    ...inField(partition, 'title', title),
    ...inField(partition, 'summary', summary),
    ...pairsOf(partition, title),
    null,
    ...inField(partition, 'anywhere', [...title, ...summary, ...body]),
  ]);
}

// Title and summary stand in the stream more than once; so much of them leaves room for a body.
const mostTerms = { title: 1000, summary: 3000, body: 16_000 };
/** UTF-16 units of one text that are read: more words than the stream holds are in no fewer. */
const mostUnits = 200_000;

function termsOf(
  { analyse, isStopWord }: Reader,
  { texts, most }: { texts: readonly string[]; most: number },
): Term[][] {
  let left = most;
  return texts.map((text) => {
    const found = analyse(text.slice(0, mostUnits)).slice(0, left);
    left -= found.length;
    return found.map(({ term, start, end }) => ({ term, isStopWord: isStopWord(text.slice(start, end)) }));
  });
}

const namesOf = ({ partition, subjectId, facets }: IndexedTexts): string[] => [
  subjectToken(partition, subjectId),
  ...facets.map((facet) => facetToken(partition, facet)),
];

interface Term {
  term: string;
  isStopWord: boolean;
}

const inField = (partition: Partition, field: Field, texts: readonly Term[][]) =>
  texts.flatMap((terms) => [...terms.map(({ term }) => wordToken(partition, field, term)), null]);

/** Neighbours, and what are neighbours in a query, which leaves common words out. */
const pairsOf = (partition: Partition, texts: readonly Term[][]): string[] =>
  texts.flatMap((terms) => [
    ...new Set(
      [terms, terms.filter(({ isStopWord }) => !isStopWord)].flatMap((row) =>
        row.slice(1).map(({ term }, index) => pairToken(partition, [row[index]?.term ?? '', term])),
      ),
    ),
  ]);
