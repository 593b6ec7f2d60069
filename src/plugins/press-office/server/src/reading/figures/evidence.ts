import type { KnownFigure } from '../known-world';
import { wordsOf } from '../text/phrase-book';
import { rememberByText, rememberPer } from '../text/remember';
import { stemOf } from '../text/stem';
import type { MatchableCount } from './count';
import { isBadlyCopied } from './mistyped';

/** What speaks for a number being a figure on record (above 0) and what against it (below 0). */
export interface Evidence {
  hasValue: boolean;
  hasQualifier: boolean;
  /** The values differ by a quarter at most, as with a slip of the pen. */
  isClose: boolean;
  /** The value can hardly be anything but the figure's, badly copied. */
  isBadlyCopied: () => boolean;
  project: number;
  geo: number;
  isGeoSame: boolean;
  unit: number;
  /** The release links to the figure. */
  isLinked: boolean;
  /** How many words of the figure's label stand around the number, those of its unit not counted. */
  words: number;
}

/** Weighs a number of a text against a figure on record; null when they belong to different projects or countries. */
export function evidenceFor(count: MatchableCount, figure: KnownFigure): Evidence | null {
  const stems = stemsOfFigure(figure);
  const hasValue = endsOf(figure).some((end) => valueKey(count.value) === valueKey(end));
  const unit = unitEvidence(count.unit, stems.unit, figure.isTranslated);
  const isLinked = figure.isLinked === true;
  // A release may name one project and then count, in so many words, what it links to of another.
  const isSurely = isLinked && hasValue && unit > 0;
  const project = projectEvidence(count.project, figure.project) ?? (isSurely ? 0 : null);
  const geo = geoEvidence(count.geo, figure.geo);
  if (project === null || geo === null) return null;
  return {
    hasValue,
    hasQualifier: count.qualifier === figure.qualifier,
    isClose: Math.abs(Number(count.value) - Number(figure.value)) <= Math.abs(Number(figure.value)) / 4,
    isBadlyCopied: () => isBadlyCopied(count.value, figure.value),
    project,
    geo,
    isGeoSame: count.geo === figure.geo,
    isLinked,
    unit,
    words: sharedWords(stems.label, stems.unit, count.context()),
  };
}

/** Whether a unit is that of a figure, in whichever form; none is nobody's. */
export const countsIn = (unit: string | null, figure: KnownFigure): boolean =>
  unitEvidence(unit, stemsOfFigure(figure).unit, figure.isTranslated) > 0;

/** The values that a figure is told by: one, or both ends of its range. */
export const endsOf = ({ value, upper }: Pick<KnownFigure, 'value' | 'upper'>): string[] =>
  upper == null ? [value] : [value, upper];

/** The value without the zeros that end its fraction, so that equal numbers are equal strings. */
export function valueKey(value: string): string {
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}

/** What the words of a unit share with their other forms; signs such as % stand for themselves. */
export const unitStemsOf: (unit: string) => readonly string[] = rememberByText((unit) => {
  const signs = unit.match(/[%‰]|\p{Sc}/gu) ?? [];
  return [...wordsOf(unit).map(stemOf), ...signs, ...(unit.includes('٪') ? ['%'] : [])];
});

/** The stems of the units of a figure, and those of its label. */
const stemsOfFigure = rememberPer(({ units, label }: KnownFigure) => ({
  unit: new Set(units.flatMap(unitStemsOf)),
  label: new Set(label.flatMap(wordsOf).map(stemOf)),
}));

function projectEvidence(counted: string | null | undefined, known: string | null): number | null {
  if (counted === null) return 0;
  if (known === null) return -1;
  return counted === known ? 3 : null;
}

function geoEvidence(counted: string | null, known: string | null): number | null {
  if (counted === null) return known === null ? 0 : -0.5;
  if (known === null) return -3;
  return counted === known ? 2 : null;
}

function unitEvidence(unit: string | null, known: ReadonlySet<string>, isTranslated: boolean): number {
  if (unit === null || known.size === 0) return 0;
  if (unitStemsOf(unit).some((stem) => known.has(stem))) return 3;
  // Without a translation the units are words of two languages: that they differ says little.
  return isTranslated ? -3 : -1;
}

function sharedWords(label: ReadonlySet<string>, unit: ReadonlySet<string>, context: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of label) if (stem.length > 2 && !unit.has(stem) && context.has(stem)) shared += 1;
  return shared;
}
