import type { FoundItems, FoundKind } from '../found/found-items';
import { type Mark, type Segment, segmentsOf } from './segments';

/** Something found, where it stands. */
export interface FoundMark extends Mark {
  item: string;
  kind: FoundKind;
}

/** A part of a line, and what begins there: the place that an item of a list leads to. */
export interface Piece extends Segment<FoundMark> {
  begins: readonly string[];
}

/** One line of a text, without its line break. */
export interface Line {
  start: number;
  end: number;
  pieces: Piece[];
  /** The pictures that stand in it, or between it and the next, by their items. */
  images: string[];
}

/** Cuts a text into its lines, and each into pieces of one look; every item that has a place begins exactly once. */
export function linesOf(text: string, items: FoundItems): Line[] {
  const begun = new Set<string>();
  const images = items.image.map(({ id, places }) => ({ id, at: places[0]!.start }));
  const segments = segmentsOf(text.length, marksOf(items));
  let next = 0;
  return lineBreaks(text).map(({ start, end }, index, { length }) => {
    const pieces: Piece[] = [];
    while (start < end && next < segments.length && segments[next]!.start < end) {
      const segment = segments[next]!;
      pieces.push(pieceOf(segment, { start, end }, begun));
      if (segment.end > end) break;
      next += 1;
    }
    while (next < segments.length && segments[next]!.end <= end + 1) next += 1;
    const isHere = ({ at }: { at: number }) => at >= start && (at <= end || index === length - 1);
    return { start, end, pieces, images: images.filter(isHere).map(({ id }) => id) };
  });
}

function pieceOf(segment: Segment<FoundMark>, line: Mark, begun: Set<string>): Piece {
  const begins = segment.marks.map(({ item }) => item).filter((item) => !begun.has(item) && begun.add(item));
  const start = Math.max(segment.start, line.start);
  return { start, end: Math.min(segment.end, line.end), marks: segment.marks, begins };
}

/** Findings last: of what stands at the same place, they lie inside. */
function marksOf(items: FoundItems): FoundMark[] {
  const marks = (kind: Exclude<FoundKind, 'image'>): FoundMark[] =>
    items[kind].flatMap(({ id, places }) => places.map(({ start, end }) => ({ item: id, kind, start, end })));
  return order.flatMap(marks);
}

const order = [
  'left-out',
  'quotation',
  'project',
  'organisation',
  'person',
  'place',
  'date',
  'figure',
  'finding',
] as const;

function lineBreaks(text: string): Mark[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const found = { start, end: start + line.length };
    start = found.end + 1;
    return found;
  });
}
