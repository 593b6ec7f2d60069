import type { Lexicon } from '../languages/lexicon';
import { fold } from '../text/fold';
import type { Layout, TokenRange } from '../text/layout';
import { editBetween } from '../text/one-edit';
import { readingsOf, startAfter } from '../text/proclitics';
import { rememberPer } from '../text/remember';
import type { PlaceMention } from './find-places';
import { ambiguousTowns, towns } from './towns';

/** A word in a text that stands where a place does and is nearly the name of one. */
export interface NearPlace extends TokenRange {
  written: string;
  /** The place as it is known. */
  onRecord: string;
}

/**
 * Words that are nearly a town or a place on record, where the text speaks of a place: after "city of", "à", or ب.
 * In Arabic, where ب goes with every noun, letters must have changed places ("بتماسنا"); after "مدينة" one edit is enough.
 */
export function nearPlaces(
  layout: Layout,
  lexicon: Lexicon,
  { places, onRecord }: { places: readonly PlaceMention[]; onRecord: readonly string[] },
): NearPlace[] {
  const known = knownPlaces(onRecord);
  const taken = new Set(places.flatMap(({ first, last }) => range(first, last)));
  const remembered = new Map<string, string | null>();
  return layout.tokens.flatMap((_token, index) => {
    if (taken.has(index)) return [];
    const candidate = placeWordAt(layout, lexicon, index);
    if (!candidate || candidate.folded.length < 5 || known.names.has(candidate.folded)) return [];
    const { folded, start, isSure } = candidate;
    const key = `${isSure} ${folded}`;
    if (!remembered.has(key) && remembered.size < mostAsked)
      remembered.set(key, nearest(folded, known.byLength, isSure));
    const place = remembered.get(key);
    if (place === null || place === undefined) return [];
    return [
      { first: index, last: index, written: layout.text.slice(start, layout.tokens[index]!.end), onRecord: place },
    ];
  });
}

/** A word that stands where a place does. */
export interface PlaceWord {
  folded: string;
  start: number;
  /** After a noun such as "city", or in capitals: nothing but a place stands there. */
  isSure: boolean;
}

/** The word at a token, where the text speaks of a place with it. */
export function placeWordAt({ tokens, paragraphOf }: Layout, lexicon: Lexicon, index: number): PlaceWord | null {
  const token = tokens[index]!;
  if (token.kind !== 'word' || token.folded.length < 5) return null;
  const isLocated = lexicon.placeNouns.before(tokens, index) !== null;
  if (/^\p{Script=Latin}/u.test(token.text)) {
    const isNamed = isLocated || lexicon.whereabouts.before(tokens, index) !== null;
    const isOpening = paragraphOf[index] !== paragraphOf[index - 1] && /^[,(–—-]$/.test(tokens[index + 1]?.text ?? '');
    const isPlace = /^\p{Lu}\p{Ll}/u.test(token.text) && (isNamed || isOpening);
    return isPlace ? { folded: token.folded, start: token.start, isSure: isLocated } : null;
  }
  if (isLocated) return { folded: token.folded, start: token.start, isSure: true };
  if (!/^[وف]?ب/.test(token.folded)) return null;
  const skipped = token.folded.indexOf('ب') + 1;
  const reading = readingsOf(token.folded).find((one) => one.skipped === skipped);
  return reading ? { folded: reading.folded, start: startAfter(token, skipped), isSure: false } : null;
}

const mostAsked = 2000;
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, step) => first + step);

const townsByFold = new Map(towns.map((town) => [fold(town), town]));

type FoldedPlace = readonly [folded: string, place: string];

interface KnownPlaces {
  /** Folded → as it is known. */
  names: ReadonlyMap<string, string>;
  /** The places that a word of some length may nearly be. */
  byLength: ReadonlyMap<number, readonly FoldedPlace[]>;
}

const knownPlaces = rememberPer((onRecord: readonly string[]): KnownPlaces => {
  const names = new Map([...townsByFold, ...onRecord.map((place) => [fold(place), place] as const)]);
  const byLength = new Map<number, FoldedPlace[]>();
  for (const [folded, place] of names) {
    if (folded.length < 5 || ambiguousTowns.has(folded)) continue;
    for (const length of [folded.length - 1, folded.length, folded.length + 1]) {
      const places = byLength.get(length);
      if (places) places.push([folded, place]);
      else byLength.set(length, [[folded, place]]);
    }
  }
  return { names, byLength };
});

function nearest(written: string, known: KnownPlaces['byLength'], isSure: boolean): string | null {
  const isArabic = /^\p{Script=Arabic}/u.test(written);
  for (const [folded, place] of known.get(written.length) ?? []) {
    const edit = editBetween(written, folded);
    if (edit === 'swapped' || (edit !== null && (isSure || (!isArabic && written.length > 5 && edit !== 'other'))))
      return place;
  }
  return null;
}
