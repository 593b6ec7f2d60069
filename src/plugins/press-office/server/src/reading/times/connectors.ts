import type { Lexicon } from '../languages/lexicon';
import type { Token } from '../text/tokens';

/**
 * The token after an "and" at token `index`. In Arabic it is a part of the word that follows ("5 والثلاثاء 6"), which is
 * then the answer itself; whoever asks reads a date there or nothing.
 */
export function afterAnd(tokens: readonly Token[], index: number, lexicon: Lexicon): number | null {
  const and = lexicon.time.and.at(tokens, index);
  if (and) return and.last + 1;
  const token = tokens[index];
  return token?.kind === 'word' && /^و\p{Script=Arabic}/u.test(token.folded) ? index : null;
}
