/**
 * Where two lists say the same in the same order, as many places as can be (the longest common subsequence): pairs of
 * positions, both rising. Takes time and memory in proportion to the product of the lengths.
 */
export function commonPlaces(one: readonly string[], other: readonly string[]): (readonly [number, number])[] {
  const width = other.length + 1;
  const longest = new Uint16Array((one.length + 1) * width);
  for (let at = one.length - 1; at >= 0; at -= 1) {
    for (let there = other.length - 1; there >= 0; there -= 1) {
      longest[at * width + there] =
        one[at] === other[there]
          ? longest[(at + 1) * width + there + 1]! + 1
          : Math.max(longest[(at + 1) * width + there]!, longest[at * width + there + 1]!);
    }
  }
  const places: (readonly [number, number])[] = [];
  for (let at = 0, there = 0; at < one.length && there < other.length;) {
    if (one[at] === other[there]) places.push([at++, there++]);
    else if (longest[(at + 1) * width + there]! >= longest[at * width + there + 1]!) at += 1;
    else there += 1;
  }
  return places;
}
