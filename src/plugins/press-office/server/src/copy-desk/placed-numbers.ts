import type { FoundFigure, ReleaseField } from '../../../contracts/intake';
import { valueKey } from '../reading/figures/evidence';
import { type Measure, measureOf, wholeValue } from '../reading/figures/measure';
import type { FigureMatch } from '../reading/figures/match-figures';
import { placeIn } from '../reading/text/joined-lines';
import type { ReadDraft } from './read-draft';

/** A number of a draft, where it stands, and what it measures. */
export interface PlacedNumber {
  field: ReleaseField;
  at: { start: number; end: number };
  /** The same for equal values, whatever their sign: in another language "−4 °C" is "4 degrees below zero". */
  value: string;
  found: FoundFigure;
  match: FigureMatch | null;
  measure: Measure | null;
}

/** The fields that say what a release says, and are compared with each other and across locales. */
export const tellingFields = ['title', 'summary', 'body'] as const;
export type TellingField = (typeof tellingFields)[number];

/** The numbers of a draft in title, summary and body, in their order; none in a language that is not read. */
export function placedNumbers({ joined, reading }: ReadDraft): PlacedNumber[] {
  if (reading === null) return [];
  return reading.figures.flatMap(({ found, match }) => {
    const { field, at } = placeIn(joined, found.span);
    if (at === null || !isTelling(field)) return [];
    const value = valueKey(wholeValue(found).replace(/^-/, ''));
    return [{ field, at, value, found, match, measure: measureOf(found, reading.lexicon) }];
  });
}

/** Whether a number is written in digits; in words a small one is often no more than a way of speaking. */
export const isInDigits = ({ found }: PlacedNumber): boolean => /\p{Nd}/u.test(found.span.text);

/**
 * Whether a number is one that an office must be able to account for: a share, money or a count. Durations, ages,
 * numbers that count nothing and small ones in words ("two") are none.
 */
export function isAccountable(number: PlacedNumber): boolean {
  if (number.measure === null || number.measure.kind === 'time') return false;
  return isInDigits(number) || Number(number.value) > smallestCount;
}

/** Up to here a number is often written in a word, or said in another way. */
export const smallestCount = 12;

const isTelling = (field: ReleaseField) => (tellingFields as readonly ReleaseField[]).includes(field);
