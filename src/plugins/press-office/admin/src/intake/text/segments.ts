/** Something in a text: UTF-16 offsets, `end` exclusive. */
export interface Mark {
  start: number;
  end: number;
}

/** A part of a text all of whose characters are in the same marks. */
export interface Segment<M extends Mark> {
  start: number;
  end: number;
  /** The marks that it is in, from the longest to the shortest; of two as long, the earlier in the list is the outer. */
  marks: readonly M[];
}

/**
 * Cuts a text of some length where marks begin and end, whether they lie beside, within or across each other: the segments
 * follow each other without a gap, none is empty. What of a mark is beyond the text does not count.
 */
export function segmentsOf<M extends Mark>(length: number, marks: readonly M[]): Segment<M>[] {
  const within = marks.filter(({ start, end }) => Math.max(start, 0) < Math.min(end, length));
  const ranks = new Map(within.map((mark, index) => [mark, index]));
  const isOuter = (one: M, other: M) =>
    other.end - other.start - (one.end - one.start) || ranks.get(one)! - ranks.get(other)!;
  const inOrder = within.toSorted((one, other) => one.start - other.start);
  const cuts = [...new Set([0, length, ...within.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= length)
    .sort((one, other) => one - other);
  let open: M[] = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, index) => {
    open = open.filter(({ end }) => end > start);
    while (next < inOrder.length && inOrder[next]!.start <= start) open.push(inOrder[next++]!);
    open.sort(isOuter);
    return { start, end: cuts[index + 1]!, marks: [...open] };
  });
}
