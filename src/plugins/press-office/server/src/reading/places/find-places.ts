import type { FoundPlace } from '../../../../contracts/intake';
import { fold } from '../text/fold';
import type { Lexicon } from '../languages/lexicon';
import type { Layout } from '../text/layout';
import { isMark } from '../text/look-ahead';
import { type PhraseMatch, phraseBook } from '../text/phrase-book';
import { rememberPer } from '../text/remember';
import { spanOf } from '../text/span';
import { towns } from './towns';

/** A country or a town where a text names it. */
export interface PlaceMention extends PhraseMatch<string | null> {
  /** ISO 3166-1 alpha-2 of a country, null for a town. */
  value: string | null;
  /** Something is, or goes, there: "in Belgium", "to Germany", "بتامسنا". */
  isWhereabouts: boolean;
}

/** Every mention of a country (CLDR's names), of a town, or of a place on record, in the order of the text. */
export function findPlaces(layout: Layout, lexicon: Lexicon, onRecord: readonly string[]): PlaceMention[] {
  const { book: recordBook, folded: known } = onRecordBook(onRecord);
  const places: PlaceMention[] = [];
  for (let index = 0; index < layout.tokens.length; index += 1) {
    if (layout.tokens[index]!.kind !== 'word') continue;
    const match =
      lexicon.countries.at(layout.tokens, index) ??
      longer(townBook.at(layout.tokens, index), recordBook.at(layout.tokens, index));
    if (!match || !isPlace(layout, lexicon, match, known)) continue;
    places.push({ ...match, isWhereabouts: isWhereabouts(layout, lexicon, match) });
    index = match.last;
  }
  return places;
}

const asBook = (names: readonly string[]) => phraseBook(names.map((name) => [name, null] as const));
const townBook = asBook(towns);
const onRecordBook = rememberPer((names: readonly string[]) => ({
  book: asBook(names),
  folded: new Set(names.map(fold)),
}));

type Place = PhraseMatch<string | null>;

/** The match with more words; of two alike the one with fewer particles taken off. */
function longer(one: Place | null, other: Place | null): Place | null {
  if (!one || !other) return one ?? other;
  if (one.last !== other.last) return one.last > other.last ? one : other;
  return other.start < one.start ? other : one;
}

/** Each place once, at its first mention. */
export function foundPlaces({ text }: Layout, mentions: readonly PlaceMention[]): FoundPlace[] {
  const places = new Map<string, FoundPlace>();
  for (const { value: geo, start, end } of mentions) {
    const span = spanOf(text, start, end);
    const key = geo ?? fold(span.text);
    if (!places.has(key)) places.set(key, { name: span.text, geo, span });
  }
  return [...places.values()];
}

function isPlace(
  layout: Layout,
  lexicon: Lexicon,
  match: PhraseMatch<string | null>,
  known: ReadonlySet<string>,
): boolean {
  const written = layout.text.slice(match.start, match.end);
  if (/\p{Script=Latin}/u.test(written)) {
    if (!/^\p{Lu}/u.test(written)) return false;
    return !lexicon.ambiguousCountries.has(fold(written)) || isLocated(layout, lexicon, match);
  }
  // Arabic has no capitals: a town or country whose name is a word too needs something that says it is a place.
  const isCertain = match.value === null ? known.has(fold(written)) : !lexicon.ambiguousCountries.has(fold(written));
  return (
    isCertain || opensDateline(layout, lexicon, match) || isLabel(layout, match) || isLocated(layout, lexicon, match)
  );
}

// "الرباط، 8 ماي", "الرباط في 8 ماي"
function opensDateline(
  { tokens, paragraphOf }: Layout,
  lexicon: Lexicon,
  { first, last }: PhraseMatch<unknown>,
): boolean {
  if (paragraphOf[first] === paragraphOf[first - 1]) return false;
  return isMark(tokens[last + 1], /^[,،(–—-]$/) || lexicon.whereabouts.at(tokens, last + 1) !== null;
}

// "- الرباط: 120", "الرباط 120 | سلا 85": a town that labels a number.
function isLabel({ tokens, paragraphOf }: Layout, { first, last, value }: PhraseMatch<string | null>): boolean {
  const isFirst = paragraphOf[first] !== paragraphOf[first - 1] || tokens[first - 1]?.kind === 'mark';
  const number = isMark(tokens[last + 1], /^[:|]$/) ? last + 2 : last + 1;
  return value === null && isFirst && tokens[number]?.kind === 'digits' && paragraphOf[number] === paragraphOf[first];
}

function isLocated(layout: Layout, lexicon: Lexicon, match: PhraseMatch<string | null>): boolean {
  return particlesOf(layout, match) !== '' || lexicon.locatives.before(layout.tokens, match.first) !== null;
}

function isWhereabouts(layout: Layout, lexicon: Lexicon, match: PhraseMatch<string | null>): boolean {
  return /ب$/.test(particlesOf(layout, match)) || lexicon.whereabouts.before(layout.tokens, match.first) !== null;
}

function particlesOf({ text, tokens }: Layout, { first, start }: PhraseMatch<string | null>): string {
  const particles = fold(text.slice(tokens[first]!.start, start));
  return particles === 'و' || particles === 'ف' ? '' : particles;
}
