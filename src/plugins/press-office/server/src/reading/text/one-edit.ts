/**
 * Whether two words differ by one letter more, less or other, or by two neighbours that changed places (a distance of
 * one as Damerau and Levenshtein count it). Takes time in proportion to their length.
 */
export function isOneEdit(one: string, other: string): boolean {
  return editBetween(one, other) !== null;
}

/** What one edit makes of one word the other: null when they are the same, or it takes more. */
export function editBetween(one: string, other: string): 'swapped' | 'other' | 'longer' | 'shorter' | null {
  if (one === other || Math.abs(one.length - other.length) > 1) return null;
  const shortest = Math.min(one.length, other.length);
  let before = 0;
  while (before < shortest && one[before] === other[before]) before += 1;
  let after = 0;
  while (after < shortest - before && one.at(-1 - after) === other.at(-1 - after)) after += 1;
  const rest = one.slice(before, one.length - after);
  const otherRest = other.slice(before, other.length - after);
  if (rest.length + otherRest.length === 1) return rest.length === 1 ? 'shorter' : 'longer';
  if (rest.length === 1 && otherRest.length === 1) return 'other';
  const isSwapped = rest.length === 2 && otherRest.length === 2 && rest[0] === otherRest[1] && rest[1] === otherRest[0];
  return isSwapped ? 'swapped' : null;
}
