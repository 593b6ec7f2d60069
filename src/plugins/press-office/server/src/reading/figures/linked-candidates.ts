import type { KnownFigure } from '../known-world';
import type { MatchableCount } from './count';
import { endsOf, type Evidence, evidenceFor, valueKey } from './evidence';
import { scoreOfSame } from './match-figures';
import { wholeValue } from './measure';
import { significantDigits } from './rounded';

/** A figure that the release links to and that has the value of a number. */
export interface FigureCandidate {
  figure: KnownFigure;
  /** The end of the figure that the number states, as the figure writes it. */
  end: string;
  /** How surely the number is this figure, by what is said around it; null when nothing but the value speaks for it. */
  score: number | null;
  hasQualifier: boolean;
}

/** For each number the linked figures that have its value, in the order of the links. */
export function linkedCandidates(
  counts: readonly MatchableCount[],
  figures: readonly KnownFigure[],
): FigureCandidate[][] {
  const linked = figures.filter(({ isLinked }) => isLinked === true);
  if (linked.length === 0) return counts.map(() => []);
  return counts.map((count) => {
    // "12,5 MDH" is written so on record too, or in full.
    const values = new Set([valueKey(count.value), valueKey(wholeValue(count))]);
    return linked.flatMap((figure) => {
      const end = endsOf(figure).find((one) => values.has(valueKey(one)));
      return end === undefined ? [] : [{ figure, end, ...sureness(count, figure) }];
    });
  });
}

function sureness(count: MatchableCount, figure: KnownFigure): Pick<FigureCandidate, 'score' | 'hasQualifier'> {
  // A project that is on record nowhere is perhaps the figure's by another name: it speaks neither for it nor against it.
  const evidence = evidenceFor({ ...count, project: count.project ?? null }, figure) ?? despiteProject(count, figure);
  if (evidence === null) return { score: null, hasQualifier: count.qualifier === figure.qualifier };
  const isUnmistakable = count.unit === null && significantDigits(count.value) >= mostlyUnique;
  return {
    score: scoreOfSame({ ...evidence, hasValue: true }) ?? (isUnmistakable ? 0 : null),
    hasQualifier: evidence.hasQualifier,
  };
}

/** A number with so many digits is hardly ever another that happens to be equal: 66,729 in a title. */
const mostlyUnique = 3;

/**
 * What speaks for a number in a list whose item before was about another project: with so many digits and the unit of the
 * figure it is hardly anything else.
 */
function despiteProject(count: MatchableCount, figure: KnownFigure): Evidence | null {
  if (significantDigits(count.value) < surelyUnique) return null;
  const evidence = evidenceFor({ ...count, project: null }, figure);
  return evidence !== null && evidence.unit > 0 ? evidence : null;
}

const surelyUnique = 4;
