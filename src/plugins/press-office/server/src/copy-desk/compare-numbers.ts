import { unitStemsOf } from '../reading/figures/evidence';
import { isRounded } from '../reading/figures/rounded';
import { commonPlaces } from './common-places';
import { isInDigits, type PlacedNumber, smallestCount, tellingFields } from './placed-numbers';
import { isAlike, isSlip } from './slips';

/** What two translations of a text say differently in numbers. */
export interface NumberDifferences {
  /** Numbers that stand for one another and are not the same. */
  differing: Pair[];
  /** Numbers that only one has: the other has nothing in their place. */
  onlyInOne: PlacedNumber[];
}

type Pair = readonly [one: PlacedNumber, other: PlacedNumber];

/**
 * Compares the numbers of two translations. Equal values are matched first, in each field, wherever they stand in it.
 * Of those left, two are taken for one another when both are the same figure on record, or when they stand in the same
 * place between numbers that are equal and are near enough to be a slip of the pen. A difference keeps a release from
 * going out: what may only be said in another way is none. Texts with more numbers than a table has are not compared.
 */
export function compareNumbers(one: readonly PlacedNumber[], other: readonly PlacedNumber[]): NumberDifferences {
  if (Math.max(one.length, other.length) > mostCompared) return { differing: [], onlyInOne: [] };
  const left: Left = { one: [], other: [] };
  const beside: Pair[] = [];
  for (const field of tellingFields) {
    const isHere = (number: PlacedNumber) => number.field === field;
    const gaps = gapsBetween(one.filter(isHere), other.filter(isHere));
    left.one.push(...gaps.flatMap((gap) => gap.one));
    left.other.push(...gaps.flatMap((gap) => gap.other));
    beside.push(...pairsIn(gaps));
  }
  const pairs = [...sameFigures(left), ...beside.filter(([own, theirs]) => isAlike(own, theirs))];
  const differing = eachOnce(pairs.filter((pair) => isDifference(pair, { one, other })));
  const paired = new Set(differing.flat());
  const isSaidThere = (number: PlacedNumber) => other.some((theirs) => saysTheSame(number, theirs));
  return { differing, onlyInOne: left.one.filter((number) => !paired.has(number) && !isSaidThere(number)) };
}

/** What is left of the numbers of two texts once equal ones are taken out. */
interface Left {
  one: PlacedNumber[];
  other: PlacedNumber[];
}

const mostCompared = 500;

/** What is left in each place between the numbers that both have in the same order; what both have elsewhere is taken out. */
function gapsBetween(one: readonly PlacedNumber[], other: readonly PlacedNumber[]): Left[] {
  const common = commonPlaces(
    one.map(({ value }) => value),
    other.map(({ value }) => value),
  );
  const gaps = [...common, [one.length, other.length] as const].map(([end, otherEnd], position) => {
    const [start, otherStart] = common[position - 1] ?? [-1, -1];
    return { one: one.slice(start + 1, end), other: other.slice(otherStart + 1, otherEnd) };
  });
  const moved = sharedCounts(
    gaps.flatMap((gap) => gap.one),
    gaps.flatMap((gap) => gap.other),
  );
  const [isMoved, isMovedThere] = [taking(moved), taking(moved)];
  return gaps.map((gap) => ({
    one: gap.one.filter((number) => !isMoved(number)),
    other: gap.other.filter((number) => !isMovedThere(number)),
  }));
}

/** How often both have each value. */
function sharedCounts(one: readonly PlacedNumber[], other: readonly PlacedNumber[]): Map<string, number> {
  const [counts, others] = [countsIn(one), countsIn(other)];
  return new Map([...counts].map(([value, count]) => [value, Math.min(count, others.get(value) ?? 0)] as const));
}

function countsIn(numbers: readonly PlacedNumber[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { value } of numbers) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Makes a function that says yes to the first numbers of a value, as many as there are to be. */
function taking(counts: ReadonlyMap<string, number>): (number: PlacedNumber) => boolean {
  const rest = new Map(counts);
  return ({ value }) => {
    const count = rest.get(value) ?? 0;
    rest.set(value, count - 1);
    return count > 0;
  };
}

/** Numbers in the same place: as many are left there on both sides; or only one is left of each in the whole field. */
function pairsIn(gaps: readonly Left[]): Pair[] {
  const [one, other] = [gaps.flatMap((gap) => gap.one), gaps.flatMap((gap) => gap.other)];
  if (one.length === 1 && other.length === 1) {
    const isBeside = gaps.some((gap) => gap.one.length === 1 && gap.other.length === 1);
    return isBeside || isSlip(one[0]!, other[0]!) ? [[one[0]!, other[0]!]] : [];
  }
  return gaps
    .filter((gap) => gap.one.length === gap.other.length)
    .flatMap((gap) => gap.one.map((number, position): Pair => [number, gap.other[position]!]))
    .filter(([own, theirs], _, all) => all.length === 1 || isSlip(own, theirs));
}

function sameFigures(left: Left): Pair[] {
  return left.one.flatMap((own): Pair[] => {
    const theirs = left.other.find(({ match }) => match !== null && match.figure.key === own.match?.figure.key);
    return theirs && theirs.value !== own.value ? [[own, theirs]] : [];
  });
}

function eachOnce(pairs: readonly Pair[]): Pair[] {
  const seen = new Set<PlacedNumber>();
  return pairs.filter(([own, theirs]) => {
    const isNew = !seen.has(own) && !seen.has(theirs);
    if (isNew) seen.add(own).add(theirs);
    return isNew;
  });
}

function isDifference([own, theirs]: Pair, { one, other }: Record<'one' | 'other', readonly PlacedNumber[]>): boolean {
  if (!measureTheSame(own, theirs) || isRoundedEitherWay(own, theirs)) return false;
  if (!isSure(own) || !isSure(theirs)) return false;
  const isTheirs = other.some(({ value }) => value === own.value);
  const isOwn = one.some(({ value }) => value === theirs.value);
  if (isTheirs && isOwn) return false;
  // Each text may choose among the numbers that both have; it may not say two of the same thing.
  if (isOwn) return countsTheSame(own, one, theirs.value);
  return !isTheirs || countsTheSame(theirs, other, own.value);
}

/** Whether a number is surely meant as one, and read as it is meant: in digits, or in words that are neither small nor large. */
const isSure = (number: PlacedNumber) =>
  isInDigits(number) || (Number(number.value) > smallestCount && Number(number.value) <= 100);

/** Whether the text gives what a number counts another value elsewhere. */
function countsTheSame(number: PlacedNumber, text: readonly PlacedNumber[], value: string): boolean {
  const stems = new Set(unitStemsOf(number.found.unit ?? ''));
  return text.some((other) => other.value === value && unitStemsOf(other.found.unit ?? '').some((it) => stems.has(it)));
}

function measureTheSame({ measure: own }: PlacedNumber, { measure: theirs }: PlacedNumber): boolean {
  if (own === null || theirs === null) return true;
  if (own.kind !== 'money' || theirs.kind !== 'money') return own.kind === theirs.kind && own.kind !== 'time';
  return own.currency === theirs.currency;
}

const isRoundedEitherWay = (one: PlacedNumber, other: PlacedNumber) =>
  isRounded(one.found, other.value) || isRounded(other.found, one.value);

const saysTheSame = (one: PlacedNumber, other: PlacedNumber) =>
  one.value === other.value || isRoundedEitherWay(one, other);
