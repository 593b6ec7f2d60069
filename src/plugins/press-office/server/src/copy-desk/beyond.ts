/**
 * What of a text is beyond its longest length, in characters as readers count them (a letter with its marks is one):
 * none, or one place.
 */
export function beyond(text: unknown, longest: number): { length: number; at: { start: number; end: number } }[] {
  if (typeof text !== 'string' || text.length <= longest) return [];
  const words = text.trimEnd();
  const starts = Array.from(words.matchAll(/\P{M}\p{M}*/gu), ({ index }) => index);
  const start = starts[longest];
  return start === undefined ? [] : [{ length: starts.length, at: { start, end: words.length } }];
}
