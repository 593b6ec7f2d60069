import type { TokenRange } from '../text/layout';
import type { Token } from '../text/tokens';

/** The tokens between the quotation mark at `index` and the one that closes it, at most `longest` and one paragraph. */
export function quotedAt(tokens: readonly Token[], index: number, longest: number): TokenRange | null {
  const opening = tokens[index];
  const closing = opening?.kind === 'mark' ? closings[opening.text] : undefined;
  if (closing === undefined) return null;
  for (let at = index + 1; at <= index + longest + 1; at += 1) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph') return null;
    if (token.kind === 'mark' && closing.includes(token.text))
      return at > index + 1 ? { first: index + 1, last: at - 1 } : null;
  }
  return null;
}

const closings: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"', '„': '“”', '”': '“”' };
