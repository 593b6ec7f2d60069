/** A stretch of a query: what stands in quotes, or between them. */
export interface WrittenPart {
  /** UTF-16 offsets into the query, without the quotation marks. */
  start: number;
  end: number;
  isQuoted: boolean;
}

/**
 * Cuts a query at its quotation marks, straight, curly, low or angular; marks of one family close each other, whichever way they
 * turn, because keyboards and right-to-left texts mix them. A mark that nothing closes is only a separator.
 */
export function writtenParts(text: string): WrittenPart[] {
  const parts: WrittenPart[] = [];
  let start = 0;
  for (let at = nextMark(text, 0); at >= 0; at = nextMark(text, start)) {
    if (at > start) parts.push({ start, end: at, isQuoted: false });
    const closing = closingMark(text, at);
    if (closing < 0) {
      start = at + 1;
      continue;
    }
    parts.push({ start: at + 1, end: closing, isQuoted: true });
    start = closing + 1;
  }
  if (start < text.length) parts.push({ start, end: text.length, isQuoted: false });
  return parts;
}

const families = ['"“”„‟＂', '«»'];
const marks = new RegExp(`[${families.join('')}]`, 'g');

function nextMark(text: string, from: number): number {
  marks.lastIndex = from;
  return marks.exec(text)?.index ?? -1;
}

function closingMark(text: string, opening: number): number {
  const family = families.find((marksOfOne) => marksOfOne.includes(text.charAt(opening)))!;
  let at = nextMark(text, opening + 1);
  while (at >= 0 && !family.includes(text.charAt(at))) at = nextMark(text, at + 1);
  return at;
}
