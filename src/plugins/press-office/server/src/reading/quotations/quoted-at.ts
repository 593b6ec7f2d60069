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
    // Opened again before it closed: the first mark is a stray one.
    if (token.text === opening!.text && !closing.includes(token.text)) return null;
    if (token.kind === 'mark' && closing.includes(token.text))
      return at > index + 1 ? { first: index + 1, last: at - 1 } : null;
  }
  return null;
}

/** The tokens between the quotation mark just before token `index` and the one that opens it. */
export function quotedBefore(tokens: readonly Token[], index: number, longest: number): TokenRange | null {
  if (tokens[index - 1]?.kind !== 'mark') return null;
  for (let at = index - 3; at >= index - longest - 2; at -= 1) {
    const quoted = quotedAt(tokens, at, longest);
    if (quoted) return quoted.last === index - 2 ? quoted : null;
  }
  return null;
}

const closings: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"', '„': '“”', '”': '“”' };
