import type { FigureDocument } from '../../../../contracts/documents';
import type { LocaleCode } from '../../../../contracts/locale';
import { firstDayOf, lastDayOf, timeOf } from './time-of';

type Placed = Pick<FigureDocument, 'key' | 'series' | 'period' | 'asOf' | 'breakdown' | 'geo' | 'total'>;

/**
 * Figures of series as a chart wants them: series by series, from the earliest time to the latest; at one time by
 * breakdown and place, the declared total after its parts. What begins together is told in the order in which it ends;
 * what has an open beginning comes first, and what tells no time last. Names are ordered as in the locale, numbers in them
 * by their value ("15–24" before "100 and more").
 */
export function inSeriesOrder<F extends Placed>(figures: readonly F[], locale: LocaleCode): F[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const placed = figures.map((figure) => ({ figure, ...placeOf(figure) }));
  placed.sort(
    (one, other) =>
      compare(one.figure.series ?? '', other.figure.series ?? '') ||
      byCode(one.begins, other.begins) ||
      byCode(one.ends, other.ends) ||
      Number(one.figure.total ?? false) - Number(other.figure.total ?? false) ||
      compare(one.figure.breakdown ?? '', other.figure.breakdown ?? '') ||
      byCode(one.figure.geo ?? '', other.figure.geo ?? '') ||
      byCode(one.figure.key, other.figure.key),
  );
  return placed.map(({ figure }) => figure);
}

/** ISO dates sort as text. An empty text is before every day, `9999…` after. */
function placeOf(figure: Placed): { begins: string; ends: string } {
  const time = timeOf(figure);
  if (time === null) return { begins: '9999-99', ends: '9999-99' };
  return {
    begins: time.from === null ? '' : firstDayOf(time.from),
    ends: time.to === null ? '9999-98' : lastDayOf(time.to),
  };
}

const byCode = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
