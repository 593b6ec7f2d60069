import type { TokenRange } from './layout';

/** Of ranges in rising order, the position of the last one that begins before token `index`; -1 when none does. */
export function lastBefore(ranges: readonly TokenRange[], index: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.first < index) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Ranges in the order of the text. */
export const inOrder = <Range extends TokenRange>(ranges: readonly Range[]): Range[] =>
  [...ranges].sort((one, other) => one.first - other.first);
