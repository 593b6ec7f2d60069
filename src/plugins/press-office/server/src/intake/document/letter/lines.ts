import type { Layout } from '../../../reading/text/layout';

/** A paragraph as the readers of letters see it. */
export interface Line {
  /** As written, list mark included. */
  text: string;
  /** Its words and digits, folded, joined by spaces; of a long paragraph, which is no line of a letter, empty. */
  words: string;
  /** Whether an empty line stands before it. */
  isApart: boolean;
}

/** More tokens than this are no greeting, label or signature. */
const mostTokens = 60;

const hasEmptyLine = (between: string) => between.indexOf('\n') !== between.lastIndexOf('\n');

/** Reads the paragraph with an index as a line; null after the last. */
export function lineAt({ text, tokens, paragraphs, firstTokenOf }: Layout, paragraph: number): Line | null {
  const { start, end } = paragraphs[paragraph] ?? { start: 0, end: 0 };
  const first = firstTokenOf[paragraph];
  if (first === undefined) return null;
  const next = firstTokenOf[paragraph + 1] ?? tokens.length;
  const isLong = next - first > mostTokens;
  const words = isLong ? [] : tokens.slice(first, next).filter(({ kind }) => kind !== 'mark');
  return {
    text: isLong ? '' : text.slice(start, end),
    words: words.map(({ folded }) => folded).join(' '),
    isApart: paragraph === 0 || hasEmptyLine(text.slice(paragraphs[paragraph - 1]!.end, start)),
  };
}
