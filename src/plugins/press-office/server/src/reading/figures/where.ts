import type { PlaceMention } from '../places/find-places';
import type { Layout, TokenRange } from '../text/layout';
import { lastBefore } from '../text/ranges';

interface Neighbourhood {
  /** Countries and towns that the text speaks of, in its order. */
  places: readonly PlaceMention[];
  /** The tokens of the numbers before and after. */
  from: number;
  to: number;
}

/** Where a number is about. */
export interface Whereabouts {
  /** ISO 3166-1 alpha-2. */
  geo: string | null;
  /** A town as the text names it. */
  place: string | null;
}

/**
 * The country and the town that a number is about: where something is or goes to after the number and before the next,
 * "43 in training before leaving for Germany"; or just before it, "in Belgium, 50 others"; or the town that labels it,
 * "Rabat: 120". Null when several are listed: the number is about all of them.
 */
export function whereaboutsOf(layout: Layout, number: TokenRange, neighbourhood: Neighbourhood): Whereabouts {
  const country = placeOf(layout, number, { ...neighbourhood, isAsked: ({ value }) => value !== null });
  const town =
    placeOf(layout, number, { ...neighbourhood, isAsked: ({ value }) => value === null }) ??
    labelOf(layout, number, neighbourhood);
  return { geo: country?.value ?? null, place: town ? layout.text.slice(town.start, town.end) : null };
}

interface Asked extends Neighbourhood {
  isAsked: (place: PlaceMention) => boolean;
}

function placeOf(layout: Layout, number: TokenRange, { places, from, to, isAsked }: Asked): PlaceMention | null {
  const position = lastBefore(places, number.first) + 1;
  const isBeside = (place: PlaceMention) => layout.sentenceOf[place.first] === layout.sentenceOf[number.first];
  const after: PlaceMention[] = [];
  for (
    let at = position;
    at < places.length && places[at]!.first < Math.min(to, number.last + farthestAfter);
    at += 1
  ) {
    if (isAsked(places[at]!) && isBeside(places[at]!)) after.push(places[at]!);
  }
  const located = after.findIndex(
    (place) => place.isWhereabouts || (place.value !== null && isShareOf(layout, number, place)),
  );
  if (located >= 0) return isListed(after, located, isAsked) ? null : after[located]!;
  const before = places[position - 1];
  const isNear = before !== undefined && before.first > from && number.first - before.last <= farthestBefore;
  if (!isNear || !before.isWhereabouts || !isAsked(before) || !isBeside(before)) return null;
  return isListed(places, position - 1, isAsked) ? null : before;
}

/** "19,9% Libye, 6,8% Algérie" */
const isShareOf = ({ tokens }: Layout, { last }: TokenRange, place: PlaceMention) =>
  place.first === last + 2 && tokens[last + 1]!.text === '%' && tokens[place.first]!.gap === 'space';

const farthestAfter = 16;
const farthestBefore = 6;

/** Whether another country, or another town, stands right beside one: "Morocco, Tunisia and Algeria". */
function isListed(
  places: readonly PlaceMention[],
  position: number,
  isAsked: (place: PlaceMention) => boolean,
): boolean {
  const { first, last, value } = places[position]!;
  const isOther = (place: PlaceMention | undefined, distance: number) =>
    place !== undefined && isAsked(place) && (value === null || place.value !== value) && distance <= 3;
  const next = places[position + 1];
  const previous = places[position - 1];
  return isOther(next, (next?.first ?? 0) - last) || isOther(previous, first - (previous?.last ?? 0));
}

/** The town that a number of a list or a table stands right behind: "- Rabat: 120", "Rabat 120 | Salé 85". */
function labelOf({ tokens }: Layout, { first }: TokenRange, { places }: Neighbourhood): PlaceMention | null {
  const before = places[lastBefore(places, first)];
  if (!before || before.value !== null) return null;
  const between = tokens.slice(before.last + 1, Math.min(first, before.last + 3));
  const isLabel =
    first - before.last <= 2 && between.every(({ text, gap }) => gap !== 'paragraph' && /^[:|;(–—-]$/.test(text));
  return isLabel && tokens[first]!.gap !== 'paragraph' ? before : null;
}
