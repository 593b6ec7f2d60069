import type { KnownFigure } from '../known-world';
import { wordsOf } from '../text/phrase-book';
import { stemOf } from '../text/stem';
import type { MatchableCount } from './count';

/** What speaks for a number being a figure on record (above 0) and what against it (below 0). */
export interface Evidence {
  hasValue: boolean;
  hasQualifier: boolean;
  /** The values differ by a quarter at most, as with a slip of the pen. */
  isClose: boolean;
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
  const project = projectEvidence(count.project, figure.project);
  const geo = geoEvidence(count.geo, figure.geo);
  if (project === null || geo === null) return null;
  const unitStems = new Set(figure.units.flatMap(unitStemsOf));
  return {
    hasValue: valueKey(count.value) === valueKey(figure.value),
    hasQualifier: count.qualifier === figure.qualifier,
    isClose: Math.abs(Number(count.value) - Number(figure.value)) <= Math.abs(Number(figure.value)) / 4,
    project,
    geo,
    isGeoSame: count.geo === figure.geo,
    isLinked: figure.isLinked === true,
    unit: unitEvidence(count.unit, unitStems, figure.isTranslated),
    words: sharedWords(stemsOf(figure.label), unitStems, count.context()),
  };
}

/** The value without the zeros that end its fraction, so that equal numbers are equal strings. */
export function valueKey(value: string): string {
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}

/** What the words of a unit share with their other forms; signs such as % stand for themselves. */
export function unitStemsOf(unit: string): string[] {
  const signs = unit.match(/[%‰]|\p{Sc}/gu) ?? [];
  return [...wordsOf(unit).map(stemOf), ...signs, ...(unit.includes('٪') ? ['%'] : [])];
}

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
  return [...label].filter((stem) => stem.length > 2 && !unit.has(stem) && context.has(stem)).length;
}

function stemsOf(phrases: readonly string[]): Set<string> {
  return new Set(phrases.flatMap(wordsOf).map(stemOf));
}
