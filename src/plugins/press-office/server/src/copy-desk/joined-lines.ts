import type { Finding, ReleaseField } from '../../../contracts/intake';
import type { Line } from './lines';

/** The lines of a draft as one text: each a paragraph of its own, so that no rule reads two together. */
export interface JoinedLines {
  text: string;
  lines: readonly Line[];
  /** Where each line begins in `text`. */
  starts: readonly number[];
}

/** A place in a draft: offsets into the words of the field, null in the words of a picture. */
export interface FieldPlace {
  field: ReleaseField;
  at: { start: number; end: number } | null;
}

/** Joins the lines of a draft, so that it can be read at once. */
export function joinedLines(lines: readonly Line[]): JoinedLines {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    starts.push(length);
    length += text.length + between.length;
  }
  return { text: lines.map(({ text }) => text).join(between), lines, starts };
}

/** Characters of the joined text as a place in their field; it ends with its line. */
export function placeIn({ lines, starts }: JoinedLines, { start, end }: { start: number; end: number }): FieldPlace {
  const index = lastAtOrBefore(starts, start);
  const line = lines[index]!;
  if (line.start === null) return { field: line.field, at: null };
  const offset = line.start - starts[index]!;
  return {
    field: line.field,
    at: { start: start + offset, end: Math.min(end + offset, line.start + line.text.length) },
  };
}

/** A finding in the joined text as one in its field. */
export function placedIn(joined: JoinedLines, { span, ...finding }: Finding): Finding {
  if (span === null) return { ...finding, span };
  const { field, at } = placeIn(joined, span);
  return { ...finding, field, span: at && { ...at, text: span.text.slice(0, at.end - at.start) } };
}

const between = '\n\n';

/** Of rising numbers, the position of the last that is not above one. */
function lastAtOrBefore(starts: readonly number[], start: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= start) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
}
