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

/** Whether a range shares a token with one of some ranges in rising order that do not overlap one another. */
export function overlapsAny(ranges: readonly TokenRange[], { first, last }: TokenRange): boolean {
  const before = ranges[lastBefore(ranges, last + 1)];
  return before !== undefined && before.last >= first;
}
