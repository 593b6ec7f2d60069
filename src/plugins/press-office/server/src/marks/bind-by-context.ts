import type { FigureCandidate } from '../reading/figures/linked-candidates';
import { valueKey } from '../reading/figures/evidence';
import type { NumberInWords } from './number-in-words';

/** For each number the linked figure that it is by its value and what is said around it, or null where that is not sure. */
export function bindByContext(numbers: readonly NumberInWords[]): (FigureCandidate | null)[] {
  const bound = numbers.map((number, position) =>
    theOne(
      number,
      number.candidates.filter((candidate) => isWhole(numbers, position, candidate)),
    ),
  );
  // A figure is one thing in one place: another number that is said of another place, or another project, is another.
  const holders = new Map<string, { number: NumberInWords; score: number }>();
  bound.forEach((candidate, position) => {
    const score = candidate?.score ?? 0;
    if (candidate && score > (holders.get(candidate.figure.documentId)?.score ?? -1)) {
      holders.set(candidate.figure.documentId, { number: numbers[position]!, score });
    }
  });
  return bound.map((candidate, position) => {
    const holder = candidate && holders.get(candidate.figure.documentId);
    return holder && isOfTheSame(holder.number, numbers[position]!) ? candidate : null;
  });
}

function theOne({ isQualified }: NumberInWords, candidates: readonly FigureCandidate[]): FigureCandidate | null {
  const [best, second] = candidates
    .filter(({ score }) => score !== null)
    .sort((one, other) => other.score! - one.score!);
  if (best === undefined) return null;
  if (second === undefined || best.score! - second.score! >= clearLead) return best;
  // "About 50" is the figure that is about 50, not the one that is 50 exactly.
  return isQualified && best.hasQualifier && !second.hasQualifier ? best : null;
}

/** What a unit, a place or a project of its own weighs, and the words of a label do not make up by chance. */
const clearLead = 2;

/** A range is only told by both its ends, one after the other. */
function isWhole(numbers: readonly NumberInWords[], position: number, { figure, end }: FigureCandidate): boolean {
  if (figure.upper == null) return true;
  const isLower = end === figure.value;
  const [lower, upper] = isLower
    ? [numbers[position], numbers[position + 1]]
    : [numbers[position - 1], numbers[position]];
  if (lower === undefined || upper === undefined || lower.field !== upper.field) return false;
  const states = (number: NumberInWords, value: string) =>
    number.candidates.some((other) => other.figure === figure && valueKey(other.end) === valueKey(value));
  return upper.start - lower.end <= widestLink && states(lower, figure.value) && states(upper, figure.upper);
}

/** Characters between the ends of a range: "de 15 à 24", "from 1,500 dirhams to 2,400". */
const widestLink = 24;

const isOfTheSame = (one: NumberInWords, other: NumberInWords) =>
  isSameOrOpen(one.geo, other.geo) && isSameOrOpen(one.project, other.project);

const isSameOrOpen = (one: string | null, other: string | null) => one === null || other === null || one === other;
