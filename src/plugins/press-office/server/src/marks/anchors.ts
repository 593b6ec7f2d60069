import type { NumberAnchor } from '../../../contracts/figure-marks';
import type { MarkedWords, NumberInWords } from './number-in-words';

type Place = Pick<NumberInWords, 'field' | 'start' | 'end'>;

/** Characters of the text kept before and after a number. */
const kept = 32;

/** What a choice for a number is anchored to. */
export function anchorOf({ field, start, end }: Place, words: MarkedWords): NumberAnchor {
  const text = words[field];
  return {
    field,
    exact: text.slice(start, end),
    // Half of a character outside the BMP could not be stored.
    prefix: text.slice(Math.max(start - kept, 0), start).replace(/^[\udc00-\udfff]/, ''),
    suffix: text.slice(end, end + kept).replace(/[\ud800-\udbff]$/, ''),
  };
}

/** How much of an anchor's surroundings still stands around a number: characters, counted from the number outwards. */
export function surroundingsLeft(anchor: NumberAnchor, { start, end }: Place, text: string): number {
  return sharedBefore(anchor.prefix, text, start) + sharedAfter(anchor.suffix, text, end);
}

function sharedBefore(prefix: string, text: string, start: number): number {
  let shared = 0;
  while (
    shared < prefix.length &&
    shared < start &&
    isAlike(prefix[prefix.length - 1 - shared]!, text[start - 1 - shared]!)
  ) {
    shared += 1;
  }
  return shared;
}

function sharedAfter(suffix: string, text: string, end: number): number {
  let shared = 0;
  while (shared < suffix.length && end + shared < text.length && isAlike(suffix[shared]!, text[end + shared]!)) {
    shared += 1;
  }
  return shared;
}

/** Spaces of every kind are alike: an editor puts a no-break space without moving anything. */
export const isAlike = (one: string, other: string): boolean => one === other || (/\s/.test(one) && /\s/.test(other));
