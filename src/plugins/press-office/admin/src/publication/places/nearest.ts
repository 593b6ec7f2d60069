/** Where in a text some words stand that once began at `start`: the place nearest to it; null when they are not there. */
export function nearest(text: string, { start, text: words }: { start: number; text: string }): number | null {
  if (words === '') return null;
  const before = text.lastIndexOf(words, start);
  const after = text.indexOf(words, start);
  if (before === -1 || after === -1) return before === after ? null : Math.max(before, after);
  return start - before <= after - start ? before : after;
}
