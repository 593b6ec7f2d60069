import type { PlaceMention } from '../places/find-places';
import type { Layout, TokenRange } from '../text/layout';
import { lastBefore } from '../text/ranges';

interface Neighbourhood {
  places: readonly PlaceMention[];
  /** The tokens of the numbers before and after. */
  from: number;
  to: number;
}

/**
 * The country that a number is about (ISO 3166-1 alpha-2): the one where something is or goes to after the number and
 * before the next, "43 in training before leaving for Germany"; or just before it, "in Belgium, 50 others". Null when
 * several are listed: the number is about all of them.
 */
export function countryOf(layout: Layout, number: TokenRange, { places, from, to }: Neighbourhood): string | null {
  const position = lastBefore(places, number.first) + 1;
  const isBeside = (place: PlaceMention) => layout.sentenceOf[place.first] === layout.sentenceOf[number.first];
  const after: PlaceMention[] = [];
  for (
    let at = position;
    at < places.length && places[at]!.first < Math.min(to, number.last + farthestAfter);
    at += 1
  ) {
    if (places[at]!.value !== null && isBeside(places[at]!)) after.push(places[at]!);
  }
  const located = after.findIndex(({ isWhereabouts }) => isWhereabouts);
  if (located >= 0) return isListed(after, located) ? null : after[located]!.value;
  const before = places[position - 1];
  const isNear = before !== undefined && before.first > from && number.first - before.last <= farthestBefore;
  if (!isNear || !before.isWhereabouts || before.value === null || !isBeside(before)) return null;
  return isListed(places, position - 1) ? null : before.value;
}

const farthestAfter = 16;
const farthestBefore = 6;

/** Whether another country stands right beside one: "Morocco, Tunisia and Algeria". */
function isListed(places: readonly PlaceMention[], position: number): boolean {
  const { first, last, value } = places[position]!;
  const isOther = (place: PlaceMention | undefined, distance: number) =>
    place !== undefined && place.value !== null && place.value !== value && distance <= 3;
  const next = places[position + 1];
  const previous = places[position - 1];
  return isOther(next, (next?.first ?? 0) - last) || isOther(previous, first - (previous?.last ?? 0));
}
