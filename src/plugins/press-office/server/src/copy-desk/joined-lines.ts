import type { Finding } from '../../../contracts/intake';
import type { Line } from './lines';

/** The lines of a draft as one text: each a paragraph of its own, so that no rule reads two together. */
export interface JoinedLines {
  text: string;
  lines: readonly Line[];
  /** Where each line begins in `text`. */
  starts: readonly number[];
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

/** A finding in the joined text as one in its field; it ends with its line. */
export function placedIn({ lines, starts }: JoinedLines, { span, ...finding }: Finding): Finding {
  if (span === null) return { ...finding, span };
  const index = starts.findLastIndex((start) => start <= span.start);
  const line = lines[index]!;
  if (line.start === null) return { ...finding, field: line.field, span: null };
  const start = span.start - starts[index]!;
  const end = Math.min(span.end - starts[index]!, line.text.length);
  const text = line.text.slice(start, end);
  return { ...finding, field: line.field, span: { start: start + line.start, end: end + line.start, text } };
}

const between = '\n\n';
