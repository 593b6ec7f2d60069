import type { Analyser } from '../analyser/word';
import { facetToken, type Field, pairToken, type Partition, subjectToken, wordToken } from '../read/token';
import type { DocumentTexts } from '../read/document-texts';
import { withinLimits } from './within-limits';

/** The tokens of one edition in their order. Null is a place where none stands: no phrase goes over it. */
export type TokenStream = readonly (string | null)[];

/** What of one edition is indexed. */
export interface IndexedTexts {
  partition: Partition;
  subjectId: string;
  facets: readonly { name: string; value: string }[];
  texts: DocumentTexts;
}

/** Makes the tokens of one edition, within what both engines can hold. */
export function tokenStream(analyse: Analyser, indexed: IndexedTexts): TokenStream {
  const { partition, texts } = indexed;
  const read = (field: readonly string[], most: number) => termsOf(analyse, { texts: field, most });
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

function termsOf(analyse: Analyser, { texts, most }: { texts: readonly string[]; most: number }): string[][] {
  let left = most;
  return texts.map((text) => {
    const found = analyse(text.slice(0, mostUnits)).slice(0, left);
    left -= found.length;
    return found.map(({ term }) => term);
  });
}

const namesOf = ({ partition, subjectId, facets }: IndexedTexts): string[] => [
  subjectToken(partition, subjectId),
  ...facets.map((facet) => facetToken(partition, facet)),
];

const inField = (partition: Partition, field: Field, texts: readonly string[][]) =>
  texts.flatMap((terms) => [...terms.map((term) => wordToken(partition, field, term)), null]);

const pairsOf = (partition: Partition, texts: readonly string[][]): string[] =>
  texts.flatMap((terms) => terms.slice(1).map((term, index) => pairToken(partition, [terms[index] ?? '', term])));
