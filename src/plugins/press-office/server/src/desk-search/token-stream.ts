import type { Analyser } from '../search/analyser';
import type { TokenStream } from '../search/write/token-stream';
import { withinLimits } from '../search/write/within-limits';
import { termToken, writtenToken } from './tokens';

// Together they are less than both engines can hold.
const mostTerms = 10_000;
const mostWritten = 5000;
/** UTF-16 units of one text that are read: more words than are indexed are in no fewer. */
const mostUnits = 150_000;

/**
 * The tokens of a draft: its words as they are written, each once, for a word that is not finished; then the terms of its
 * texts in their order, for words and phrases.
 */
export function tokenStream(analyse: Analyser, texts: readonly string[]): TokenStream {
  let left = mostTerms;
  const read = texts.map((text) => {
    const words = analyse(text.slice(0, mostUnits)).slice(0, left);
    left -= words.length;
    return words;
  });
  const written = [...new Set(read.flat().map(({ folded }) => writtenToken(folded)))].slice(0, mostWritten);
  return withinLimits([...written, ...read.flatMap((words) => [null, ...words.map(({ term }) => termToken(term))])]);
}
