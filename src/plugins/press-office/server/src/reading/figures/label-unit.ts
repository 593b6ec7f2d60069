import type { Lexicon } from '../languages/lexicon';
import type { PlaceMention } from '../places/find-places';
import type { Layout } from '../text/layout';
import { isMark } from '../text/look-ahead';
import { lastBefore } from '../text/ranges';
import { nounIn, type UnitTold } from './told-unit';

/**
 * Makes a function that tells what a number counts that stands behind a label: what the label says ("Bénéficiaires :
 * 1 250"), or where that is a town or a part, what the line that introduces the list does ("Stagiaires par ville :").
 * `hasNoun` tells that a noun follows the number, which then needs no label.
 */
export function labelUnits(
  layout: Layout,
  lexicon: Lexicon,
  places: readonly PlaceMention[],
): (index: number) => UnitTold | null {
  const headingOf = headingsOf(layout);
  return (index) => {
    const label = labelBefore(layout, index, lexicon);
    const heading = headingOf[layout.paragraphOf[index]!] ?? null;
    if (label === null && !isBehindPlace(layout, index, places)) return null;
    const told = heading === null ? null : toldByHeading(layout, heading, lexicon);
    if (label === null || isPlaceAt(places, label.first)) return told ?? toldInLine(layout, index, lexicon);
    const counted = lexicon.counters.at(layout.tokens, label.first) ? nounIn(layout, label, lexicon) : null;
    return counted ?? told ?? nounIn(layout, label, lexicon);
  };
}

/** The tokens of the label right before a number: after the last stop, before a colon. */
function labelBefore(layout: Layout, index: number, lexicon: Lexicon): { first: number; end: number } | null {
  const { tokens, paragraphOf } = layout;
  let end = index - 1;
  while (end > index - 4 && isMark(tokens[end], /^[+−–(-]$/)) end -= 1;
  if (!isMark(tokens[end], /^:$/) || paragraphOf[end] !== paragraphOf[index]) return null;
  let first = labelStart(layout, end);
  while (first < end && tokens[first]!.kind !== 'word') first += 1;
  // "o listeria : 44": a letter for a bullet.
  const isBullet = tokens[first]?.folded.length === 1 && lexicon.language.code !== 'ar' && first + 1 < end;
  if (isBullet) first += 1;
  return first < end ? { first, end } : null;
}

function labelStart({ tokens, paragraphOf }: Layout, end: number): number {
  let first = end;
  const isInside = (at: number) => paragraphOf[at] === paragraphOf[end] && !isMark(tokens[at], stops);
  while (first > end - longestLabel && isInside(first - 1)) first -= 1;
  return first;
}

const longestLabel = 8;
const stops = /^[|;؛,،.:()•●▪*]$/;

function isBehindPlace({ tokens }: Layout, index: number, places: readonly PlaceMention[]): boolean {
  const before = places[lastBefore(places, index)];
  return before?.last === index - 1 && tokens[index]!.gap !== 'paragraph';
}

const isPlaceAt = (places: readonly PlaceMention[], index: number) =>
  places[lastBefore(places, index + 1)]?.first === index;

/** What a line says before its first number: "Stagiaires : Rabat 120 | Salé 85". */
function toldInLine(layout: Layout, index: number, lexicon: Lexicon): UnitTold | null {
  const first = layout.firstTokenOf[layout.paragraphOf[index]!]!;
  let end = first;
  while (end < index && end < first + longestHeading && !isMark(layout.tokens[end], /^:$/)) end += 1;
  return isMark(layout.tokens[end], /^:$/) ? nounIn(layout, { first, end }, lexicon) : null;
}

function toldByHeading(layout: Layout, paragraph: number, lexicon: Lexicon): UnitTold | null {
  const first = layout.firstTokenOf[paragraph];
  if (first === undefined) return null;
  const end = layout.firstTokenOf[paragraph + 1] ?? layout.tokens.length;
  return nounIn(layout, { first, end: Math.min(end, first + longestHeading) }, lexicon);
}

const longestHeading = 25;

/** For each line of a list the line that introduces it and ends in a colon, by paragraph; null for other lines. */
function headingsOf({ paragraphs }: Layout): (number | null)[] {
  let heading: number | null = null;
  return paragraphs.map(({ content, kind }, paragraph) => {
    if (/:\s*$/.test(content)) heading = paragraph;
    else if (kind === 'text' && !(content.length < longestItem && /[0-9\u0660-\u0669]/.test(content))) heading = null;
    return heading === paragraph ? null : heading;
  });
}

const longestItem = 120;
