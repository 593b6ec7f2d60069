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
  const parts: TokenRange[] = [];
  let from = index + 1;
  for (let at = index + 1, depth = 1; at <= index + longest && depth <= deepest; at += 1) {
    const token = tokens[at];
    const step = token ? stepOf(token, opening!.text, closings) : null;
    if (!token || step === null) return null;
    if (token.gap === 'paragraph' && step === 1) {
      // « … ¶ « …: opened again, and still the same quotation.
      parts.push({ first: from, last: at - 1 });
      from = at + 1;
      continue;
    }
    depth += step;
    if (depth > 0) continue;
    parts.push({ first: from, last: at - 1 });
    return passageOf(
      text,
      tokens,
      parts.filter(({ first, last }) => first <= last),
      { opening: index, closing: at },
    );
  }
  return null;
}

/** How a token opens or closes; null for a paragraph that begins with neither mark, where a quotation does not go on. */
function stepOf({ text, gap }: Token, opening: string, closings: string): 1 | 0 | -1 | null {
  if (closings.includes(text)) return -1;
  if (text === opening) return 1;
  return gap === 'paragraph' ? null : 0;
}

function passageOf(
  text: string,
  tokens: readonly Token[],
  parts: readonly TokenRange[],
  marks: { opening: number; closing: number },
): QuotedPassage | null {
  if (parts.length === 0) return null;
  const words = parts.map(({ first, last }) => text.slice(tokens[first]!.start, tokens[last]!.end));
  return { ...marks, first: marks.opening + 1, last: marks.closing - 1, text: words.join('\n') };
}

// More marks open at once are no quotations, and would be read again from each.
const deepest = 3;

const closingsOf: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"', '„': '“”', '”': '“' };
