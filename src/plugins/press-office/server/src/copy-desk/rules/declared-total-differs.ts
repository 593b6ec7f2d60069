import { Decimal } from 'decimal.js';

import type { KnownFigure } from '../../reading/known-world';
import type { CheckedRelease, FieldMark, ReleaseRule } from '../rule';
import { placedNumbers } from '../placed-numbers';

/**
 * Figures declared as a total whose parts on record add up to something else, where the release links to the total or
 * quotes it. Parts are what is of the same series, time, unit and place, and public or linked to; one part alone is no
 * breakdown. Nothing is added up that might count someone twice, or is not exact.
 */
export const declaredTotalDiffers: ReleaseRule = {
  name: 'declared-total-differs',
  severity: 'warning',
  reads: 'release',
  find(release, { known, say }) {
    return known.figures.flatMap((total): FieldMark[] => {
      const place = total.isTotal === true ? placeOf(total, release) : null;
      if (place === null) return [];
      const parts = known.figures.filter((figure) => isPartOf(figure, total));
      const sum = sumOf([total, ...parts], parts);
      if (sum === null || sum.equals(total.value)) return [];
      const figure = total.label[0] ?? total.key;
      const values = { figure, total: total.value, count: parts.length, sum: sum.toFixed() };
      return [{ ...place, message: say('copy-desk.declared-total-differs', values) }];
    });
  },
};

/** Where a release quotes a figure; the release as a whole where it only links to it, null where it does neither. */
function placeOf(figure: KnownFigure, release: CheckedRelease): Pick<FieldMark, 'field' | 'at'> | null {
  const quoted = placedNumbers(release).find(({ match }) => match?.figure.key === figure.key);
  if (quoted) return { field: quoted.field, at: quoted.at };
  return figure.isLinked === true ? { field: null, at: null } : null;
}

function isPartOf(figure: KnownFigure, total: KnownFigure): boolean {
  return (
    figure.documentId !== total.documentId &&
    figure.isTotal !== true &&
    (figure.isPublic === true || figure.isLinked === true) &&
    isText(total.series) &&
    figure.series === total.series &&
    isSameTime(figure, total) &&
    isSameUnit(figure, total) &&
    // A total of a country has its parts there; one of no place has them anywhere.
    (total.geo === null || figure.geo === total.geo)
  );
}

const isText = (text: string | null | undefined): text is string => typeof text === 'string' && text !== '';

const isSameTime = (one: KnownFigure, other: KnownFigure) =>
  (['asOf', 'periodFrom', 'periodTo'] as const).every((end) => (one[end] ?? null) === (other[end] ?? null));

/** A unit has a name in each language, and one in common is enough. */
const isSameUnit = ({ units: own }: KnownFigure, { units: theirs }: KnownFigure) =>
  own.length === 0 ? theirs.length === 0 : own.some((unit) => theirs.includes(unit));

/** The exact sum of the parts of a breakdown; null where there is none, or it may not be added up. */
function sumOf(all: readonly KnownFigure[], parts: readonly KnownFigure[]): Decimal | null {
  const isExact = ({ qualifier, upper }: KnownFigure) => qualifier === 'exactly' && !isText(upper);
  if (parts.length < 2 || !all.every(isExact) || parts.some(({ isOverlapping }) => isOverlapping === true)) return null;
  return parts.reduce((sum, { value }) => sum.plus(value), new Exact(0));
}

/** As many digits as a sum of figures may have: 64 of each, and what adding carries. */
const Exact = Decimal.clone({ precision: 1000 });
