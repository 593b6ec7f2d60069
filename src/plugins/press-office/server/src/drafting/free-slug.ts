/** The wanted slug, or the first of `wanted-2`, `wanted-3`, … that nobody has. */
export async function freeSlug(wanted: string, isTaken: (slug: string) => Promise<boolean>): Promise<string> {
  let candidate = wanted;
  for (let number = 2; await isTaken(candidate); number += 1) candidate = `${wanted}-${number}`;
  return candidate;
}
