import type { Inline, TextLeaf } from '../../../../contracts/blocks';
import { type Format, textMarks, type TextMark } from '../source-text';

/**
 * The characters `start` to `end` of a text as Strapi's editor has them: text with marks, and links. Line ends become
 * spaces. The editor wants a text on either side of a link.
 */
export function inlinesOf(text: string, range: { start: number; end: number }, formats: readonly Format[]): Inline[] {
  const inlines: Inline[] = [];
  for (const { words, marks, url } of piecesOf(text, range, formats)) {
    const leaf: TextLeaf = { type: 'text', text: words, ...marks };
    const last = inlines.at(-1);
    if (url === null) inlines.push(leaf);
    else if (last?.type === 'link' && last.url === url) last.children.push(leaf);
    else {
      if (last?.type !== 'text') inlines.push(empty());
      inlines.push({ type: 'link', url, children: [leaf] });
    }
  }
  if (inlines.at(-1)?.type !== 'text') inlines.push(empty());
  return inlines;
}

const empty = (): TextLeaf => ({ type: 'text', text: '' });

interface Piece {
  words: string;
  marks: Partial<Record<TextMark, true>>;
  url: string | null;
}

function piecesOf(text: string, { start, end }: { start: number; end: number }, formats: readonly Format[]): Piece[] {
  const events = eventsOf(formats, start, end);
  const counts = { bold: 0, italic: 0, underline: 0, strikethrough: 0, code: 0 };
  let url: string | null = null;
  const pieces: Piece[] = [];
  let rest = start;
  for (const { at, format, isBeginning } of events) {
    if (at > rest) pieces.push({ words: oneLine(text.slice(rest, at)), marks: setMarks(counts), url });
    rest = Math.max(rest, at);
    if (format?.kind === 'link') url = isBeginning ? format.url : null;
    else if (format && isMark(format.kind)) counts[format.kind] += isBeginning ? 1 : -1;
  }
  return pieces.filter(({ words }) => words !== '');
}

interface Event {
  at: number;
  /** Null at the end of the paragraph. */
  format: Format | null;
  isBeginning: boolean;
}

function eventsOf(formats: readonly Format[], start: number, end: number): Event[] {
  const inside = formats.filter((format) => format.start < end && format.end > start);
  const events = inside.flatMap((format): Event[] => [
    { at: Math.max(format.start, start), format, isBeginning: true },
    { at: Math.min(format.end, end), format, isBeginning: false },
  ]);
  // What ends at a place ends before the next begins there.
  events.sort((one, other) => one.at - other.at || Number(one.isBeginning) - Number(other.isBeginning));
  return [...events, { at: end, format: null, isBeginning: false }];
}

const isMark = (kind: Format['kind']): kind is TextMark => (textMarks as readonly string[]).includes(kind);

const setMarks = (counts: Readonly<Record<TextMark, number>>) =>
  Object.fromEntries(textMarks.filter((mark) => counts[mark] > 0).map((mark) => [mark, true as const]));

/** Without the spaces around line ends. */
function oneLine(words: string): string {
  const lines = words.split('\n');
  const last = lines.length - 1;
  return lines.map((line, index) => trimmed(line, index > 0, index < last)).join(' ');
}

function trimmed(line: string, isAfter: boolean, isBefore: boolean): string {
  const begun = isAfter ? line.trimStart() : line;
  return isBefore ? begun.trimEnd() : begun;
}
