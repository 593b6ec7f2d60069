import type { Layout, TokenRange } from '../text/layout';
import type { Token } from '../text/tokens';

/** Words in quotation marks, over one paragraph or several. */
export interface QuotedPassage extends TokenRange {
  /** The mark that opens it and the one that closes it. */
  opening: number;
  closing: number;
  /** The words, each paragraph on a line of its own, without the marks that open it. */
  text: string;
}

/**
 * The passage that the quotation mark at `index` opens: with quotations inside it, and over several paragraphs when each
 * begins with the mark again. At most `longest` tokens; null when nothing closes it.
 */
export function quotedPassageAt({ text, tokens }: Layout, index: number, longest: number): QuotedPassage | null {
  const opening = tokens[index];
  const closings = opening?.kind === 'mark' ? closingsOf[opening.text] : undefined;
  if (closings === undefined) return null;
  const parts: string[] = [];
  let from = index + 1;
  for (let at = index + 1, depth = 1; at <= index + longest; at += 1) {
    const token = tokens[at];
    if (!token) return null;
    if (token.gap === 'paragraph') {
      if (token.text !== opening!.text && !closings.includes(token.text)) return null;
      if (at > from) parts.push(wordsFrom(text, tokens, from, at - 1));
      // « … ¶ « …: opened again, and still the same quotation.
      from = at + 1;
      continue;
    }
    if (token.kind !== 'mark') continue;
    if (closings.includes(token.text)) depth -= 1;
    else if (token.text === opening!.text) depth += 1;
    // So many open marks are no quotations, and would be read again from each.
    if (depth > deepest) return null;
    if (depth > 0) continue;
    if (at > from) parts.push(wordsFrom(text, tokens, from, at - 1));
    return parts.length === 0
      ? null
      : { opening: index, closing: at, first: index + 1, last: at - 1, text: parts.join('\n') };
  }
  return null;
}

const deepest = 3;

const wordsFrom = (text: string, tokens: readonly Token[], first: number, last: number) =>
  text.slice(tokens[first]!.start, tokens[last]!.end);

const closingsOf: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"', '„': '“”', '”': '“' };
