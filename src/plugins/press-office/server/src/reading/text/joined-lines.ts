/** A line of an attribute that is not empty. */
export interface Line<Field extends string = string> {
  field: Field;
  text: string;
  /** Where the line begins in the attribute's words (UTF-16); null when it stands in none. */
  start: number | null;
}

/** Lines as one text: each a paragraph of its own, so that nothing is read across two. */
export interface JoinedLines<Field extends string = string> {
  text: string;
  lines: readonly Line<Field>[];
  /** Where each line begins in `text`. */
  starts: readonly number[];
}

/** A place in an attribute: offsets into its words, null for a line that stands in none. */
export interface FieldPlace<Field extends string = string> {
  field: Field;
  at: { start: number; end: number } | null;
}

/** The lines of an attribute's words; whatever is not text has none. */
export function linesIn<Field extends string>(field: Field, words: unknown): Line<Field>[] {
  if (typeof words !== 'string') return [];
  return [...words.matchAll(/[^\n]+/g)].map(({ 0: text, index }) => ({ field, text, start: index }));
}

/** Joins lines, so that they can be read at once. */
export function joinedLines<Field extends string>(lines: readonly Line<Field>[]): JoinedLines<Field> {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    starts.push(length);
    length += text.length + between.length;
  }
  return { text: lines.map(({ text }) => text).join(between), lines, starts };
}

/** Characters of the joined text as a place in their attribute; it ends with its line. */
export function placeIn<Field extends string>(
  { lines, starts }: JoinedLines<Field>,
  { start, end }: { start: number; end: number },
): FieldPlace<Field> {
  const index = lastAtOrBefore(starts, start);
  const line = lines[index]!;
  if (line.start === null) return { field: line.field, at: null };
  const offset = line.start - starts[index]!;
  return {
    field: line.field,
    at: { start: start + offset, end: Math.min(end + offset, line.start + line.text.length) },
  };
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
