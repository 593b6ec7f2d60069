import type { PhraseBook } from './phrase-book';
import type { Token } from './tokens';

/** Index of the token after the phrase at `index`, or `index` itself when there is none. */
export function skipPhrase(book: PhraseBook<unknown>, tokens: readonly Token[], index: number): number {
  const match = book.at(tokens, index);
  return match ? match.last + 1 : index;
}

/** Whether a token is one of some marks. */
export function isMark(token: Token | undefined, marks: RegExp): token is Token & { kind: 'mark' } {
  return token?.kind === 'mark' && marks.test(token.text);
}

/** Whether a token stands at `index` with nothing between it and the one before. */
export function isGlued(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.gap === 'nothing';
}

/** The number that 1 to `longest` digits write, or null. */
export function smallNumber(token: Token | undefined, longest: number): number | null {
  return token?.kind === 'digits' && token.folded.length <= longest ? Number(token.folded) : null;
}
