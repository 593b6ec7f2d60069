import type { Layout, TokenRange } from '../text/layout';
import { isGlued, isMark } from '../text/look-ahead';
import type { Token } from '../text/tokens';

/** The acronym that begins with token `index`: capitals, three letters or more, with hyphens inside (`STED-AMT`). */
export function acronymAt(tokens: readonly Token[], index: number): TokenRange | null {
  const isBegun = isCapitals(tokens[index]) || (isLetter(tokens[index]) && isMark(tokens[index + 1], hyphen));
  if (!isBegun || tokens[index]!.gap === 'paragraph') return null;
  let last = index;
  while (isMark(tokens[last + 1], hyphen) && isGlued(tokens, last + 1) && isTail(tokens, last + 2)) last += 2;
  return lettersIn(tokens, index, last) >= 3 ? { first: index, last } : null;
}

/** The acronym that ends just before token `index`. */
export function acronymBefore(tokens: readonly Token[], index: number): TokenRange | null {
  let first = index - 1;
  while (isMark(tokens[first - 1], hyphen) && isGlued(tokens, first) && isCapitals(tokens[first - 2])) first -= 2;
  const found = acronymAt(tokens, first);
  return found?.last === index - 1 ? found : null;
}

/** What an acronym stands for, in the brackets that open at token `index`: its words, and the closing bracket. */
export function expansionAt({ text, tokens }: Layout, index: number): { name: string; last: number } | null {
  if (!isMark(tokens[index], /^\($/)) return null;
  for (let at = index + 1; at <= index + longestExpansion; at += 1) {
    if (!tokens[at] || tokens[at]!.gap === 'paragraph') return null;
    if (!isMark(tokens[at], /^\)$/)) continue;
    const words = tokens.slice(index + 1, at).filter(({ kind }) => kind === 'word').length;
    const name = text.slice(tokens[index]!.end, tokens[at]!.start).trim().replace(/\s+/g, ' ');
    return words >= 2 ? { name, last: at } : null;
  }
  return null;
}

/** The acronym alone in the brackets that open at token `index`. */
export function bracketedAcronymAt(tokens: readonly Token[], index: number): TokenRange | null {
  // "(3FPT)"
  const letters = /^[0-9]$/.test(tokens[index + 1]?.folded ?? '') && isGlued(tokens, index + 2) ? index + 2 : index + 1;
  const inside = isMark(tokens[index], /^\($/) ? acronymAt(tokens, letters) : null;
  const acronym = inside && { first: index + 1, last: inside.last };
  return acronym && isMark(tokens[acronym.last + 1], /^\)$/) ? acronym : null;
}

const hyphen = /^[-‐‑]$/;
const longestExpansion = 20;

const isCapitals = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}{2,}$/u.test(token.text);

/** "E-CAMPUS" begins with one capital. */
const isLetter = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}$/u.test(token.text);

function isTail(tokens: readonly Token[], index: number): boolean {
  return isGlued(tokens, index) && (isCapitals(tokens[index]) || tokens[index]?.kind === 'digits');
}

function lettersIn(tokens: readonly Token[], first: number, last: number): number {
  return tokens.slice(first, last + 1).reduce((sum, { kind, text }) => sum + (kind === 'word' ? text.length : 0), 0);
}
