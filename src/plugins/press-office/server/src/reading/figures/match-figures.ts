import type { KnownFigure } from '../known-world';
import { rememberPer } from '../text/remember';
import type { MatchableCount } from './count';
import { endsOf, type Evidence, evidenceFor, unitStemsOf, valueKey } from './evidence';
import { onlyOfValueAndUnit } from './only-of-value-and-unit';

/** A figure on record that a number of a text states, or misstates. */
export interface FigureMatch {
  figure: KnownFigure;
  hasValue: boolean;
  /** Value and qualifier are those on record. */
  agrees: boolean;
}

/**
 * For each number the figure on record that it is, or null. First the numbers with the value of a figure, the surest
 * first; a figure that has its number is only matched by others that say the same. Then, of the figures left, those
 * that a number can only mean with another value; before them, unless the release links to them, the one that has the
 * number's value and unit, whichever project the text named before. What the release links to is meant before anything
 * else on record.
 */
export function matchFigures(
  counts: readonly MatchableCount[],
  figures: readonly KnownFigure[],
): (FigureMatch | null)[] {
  const matches: (FigureMatch | null)[] = counts.map(() => null);
  const holders = new Map<KnownFigure, MatchableCount>();
  const take = (pairs: Pair[], isFree: (pair: Pair) => boolean) => {
    for (const pair of pairs.sort((one, other) => other.score - one.score || one.position - other.position)) {
      if (matches[pair.position] !== null || !isFree(pair)) continue;
      if (!holders.has(pair.figure)) holders.set(pair.figure, pair.count);
      const hasValue = pair.evidence.hasValue;
      matches[pair.position] = { figure: pair.figure, hasValue, agrees: hasValue && pair.evidence.hasQualifier };
    }
  };
  take(
    pairsOf(counts, byValue(figures), ({ value }) => [valueKey(value)], scoreOfSame),
    (pair) => {
      const holder = holders.get(pair.figure);
      return holder === undefined || saysTheSame(holder, pair.count);
    },
  );
  const unmatched = counts.map((count, position) => (matches[position] === null ? count : null));
  const withOtherValue = pairsOf(
    unmatched,
    byUnit(figures),
    ({ unit }) => unitStemsOf(unit ?? ''),
    scoreOfOther,
    holders,
  );
  const isUnheld = ({ figure }: Pair) => !holders.has(figure);
  take(
    withOtherValue.filter(({ evidence }) => evidence.isLinked),
    isUnheld,
  );
  take(pairsDespiteProject(unmatched, byValue(figures)), (pair) => {
    const holder = holders.get(pair.figure);
    return holder === undefined || isSaidAlike(holder, pair.count);
  });
  take(withOtherValue, isUnheld);
  return matches;
}

interface Pair {
  position: number;
  count: MatchableCount;
  figure: KnownFigure;
  evidence: Evidence;
  score: number;
}

function pairsOf(
  counts: readonly (MatchableCount | null)[],
  index: ReadonlyMap<string, KnownFigure[]>,
  keysOf: (count: MatchableCount) => readonly string[],
  scoreOf: (evidence: Evidence) => number | null,
  taken: ReadonlyMap<KnownFigure, unknown> = new Map(),
): Pair[] {
  return counts.flatMap((count, position) => {
    if (count === null) return [];
    const candidates = new Set(keysOf(count).flatMap((key) => index.get(key) ?? []));
    const pairs: Pair[] = [];
    for (const figure of candidates) {
      const evidence = taken.has(figure) ? null : evidenceFor(count, figure);
      const score = evidence && scoreOf(evidence);
      if (evidence && score != null) pairs.push({ position, count, figure, evidence, score });
    }
    return pairs;
  });
}

function pairsDespiteProject(
  counts: readonly (MatchableCount | null)[],
  index: ReadonlyMap<string, KnownFigure[]>,
): Pair[] {
  return counts.flatMap((count, position) => {
    const only = count && onlyOfValueAndUnit(count, index.get(valueKey(count.value)) ?? []);
    const score = only && scoreOfSame(only.evidence);
    return only && score !== null ? [{ position, count, ...only, score }] : [];
  });
}

/** How surely a number with the value of a figure is that figure; null when nothing but the value speaks for it. */
export function scoreOfSame({ project, geo, unit, hasQualifier, words, isLinked }: Evidence): number | null {
  const score = project + geo + unit + (hasQualifier ? 1 : 0) + Math.min(words, 3) + (isLinked ? 2 : 0);
  return score >= 2 && Math.max(project, geo, unit, words) >= 2 ? score : null;
}

/** How surely a number with another value means a figure all the same: it counts the same, of the same, there too. */
function scoreOfOther(evidence: Evidence): number | null {
  const { project, geo, unit, isClose, words, isGeoSame, isLinked } = evidence;
  const isSureProject = project > 0 || geo > 0;
  if (unit <= 0 || !(isGeoSame || (isClose && (isSureProject || isLinked)))) return null;
  const needed = (isSureProject ? 0 : isLinked ? 1 : 2) + (isClose ? 0 : 2);
  if (words < needed) return null;
  // A project has other numbers each year and in each town: what the release does not link to has to be badly copied.
  if (!isLinked && !evidence.isBadlyCopied()) return null;
  return project + geo + Math.min(words, 5) + (isClose ? 2 : 0) + (isLinked ? linkedFirst : 0);
}

/** More than anything else can weigh. */
const linkedFirst = 20;

function saysTheSame(one: MatchableCount, other: MatchableCount): boolean {
  return one.project === other.project && isSaidAlike(one, other);
}

function isSaidAlike(one: MatchableCount, other: MatchableCount): boolean {
  return one.geo === other.geo && one.qualifier === other.qualifier;
}

function byKey(
  figures: readonly KnownFigure[],
  keysOf: (figure: KnownFigure) => readonly string[],
): Map<string, KnownFigure[]> {
  const index = new Map<string, KnownFigure[]>();
  for (const figure of figures) {
    for (const key of new Set(keysOf(figure))) {
      const list = index.get(key);
      if (list) list.push(figure);
      else index.set(key, [figure]);
    }
  }
  return index;
}

// Made once for all that is read with the same record.
const byValue = rememberPer((figures: readonly KnownFigure[]) =>
  byKey(figures, (figure) => endsOf(figure).map(valueKey)),
);
const byUnit = rememberPer((figures: readonly KnownFigure[]) =>
  byKey(figures, ({ units }) => units.flatMap(unitStemsOf)),
);
