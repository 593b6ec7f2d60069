import type { Lexicon } from '../languages/lexicon';
import { isGlued, isMark } from '../text/look-ahead';
import type { Token } from '../text/tokens';

/** No time that is read has more tokens than this before its year or its month. */
const farthest = 40;

/**
 * Makes a test for whether a time may begin with a token: the name of a month, a year or a date in digits stands there
 * or not far behind. Most of a long text is passed over by it.
 */
export function nearAnchor(tokens: readonly Token[], lexicon: Lexicon): (index: number) => boolean {
  const next = new Int32Array(tokens.length + 1).fill(tokens.length + farthest + 1);
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    next[index] = isAnchor(tokens, index, lexicon) ? index : next[index + 1]!;
  }
  return (index) => next[index]! - index <= farthest;
}

function isAnchor(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const { kind, folded } = tokens[index]!;
  if (kind === 'mark') return false;
  if (kind === 'digits') return folded.length === 4 || isBeforeSlash(tokens, index);
  const { months, islamicMonths, islamicEra } = lexicon;
  return [months, islamicMonths, islamicEra].some((book) => book.at(tokens, index) !== null);
}

/** "04/01/24" */
const isBeforeSlash = (tokens: readonly Token[], index: number) =>
  isMark(tokens[index + 1], /^\/$/) && tokens[index + 2]?.kind === 'digits' && isGlued(tokens, index + 2);
