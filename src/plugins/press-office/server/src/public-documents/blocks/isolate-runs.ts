import { arabicRun, brokenNumber, latinRun } from './foreign-runs';

/** A piece of text; `isolated` pieces run against the direction of the text around them. */
export interface Run {
  text: string;
  isolated: boolean;
}

/**
 * Cuts a text into runs so that names in the other script can be wrapped in `<bdi>`:
 * without isolation the bidirectional algorithm (UAX #9) moves neighbouring digits and brackets across them.
 */
export function isolateRuns(text: string, direction: 'rtl' | 'ltr'): Run[] {
  const runs: Run[] = [];
  let rest = 0;
  for (const { index, length } of foreignPlaces(text, direction)) {
    if (index > rest) runs.push({ text: text.slice(rest, index), isolated: false });
    runs.push({ text: text.slice(index, index + length), isolated: true });
    rest = index + length;
  }
  if (rest < text.length) runs.push({ text: text.slice(rest), isolated: false });
  return runs;
}

interface Place {
  index: number;
  length: number;
}

function foreignPlaces(text: string, direction: 'rtl' | 'ltr'): Place[] {
  if (direction === 'ltr') return placesOf(text, arabicRun);
  const names = placesOf(text, latinRun);
  const isFree = ({ index, length }: Place) =>
    names.every((name) => index + length <= name.index || name.index + name.length <= index);
  return [...names, ...placesOf(text, brokenNumber).filter(isFree)].sort((one, other) => one.index - other.index);
}

const placesOf = (text: string, pattern: RegExp): Place[] =>
  [...text.matchAll(pattern)]
    .map((match) => ({ index: match.index, length: match[0].length }))
    .filter((place) => !isInsideWord(text, place));

/** A letter of the other script that slipped into a word is a typing error: isolating it would tear the word. */
function isInsideWord(text: string, { index, length }: Place): boolean {
  const sides = [text[index - 1], text[index + length]].filter((side) => /[\p{L}\p{M}]/u.test(side ?? ''));
  return sides.length === 2 || (sides.length === 1 && length === 1);
}
