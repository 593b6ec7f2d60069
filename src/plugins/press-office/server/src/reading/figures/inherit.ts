import type { Lexicon } from '../languages/lexicon';
import { fold } from '../text/fold';
import type { Layout } from '../text/layout';
import type { GroupStanding } from './group-standing';
import { countsNothing, type Measured } from './measure-number';
import { firstWithQualifier } from './qualifier';

interface Context {
  layout: Layout;
  lexicon: Lexicon;
}

/**
 * Gives numbers that say no unit that of a number before: those of a group in the same paragraph, the others in the same
 * sentence ("une perte de 53.000" after "214.000 postes"). Tells of parts where the number begins that they belong to.
 */
export function inheritFromBefore(numbers: readonly Measured[], { layout, lexicon }: Context): Measured[] {
  const told: Measured[] = [];
  for (const number of numbers)
    told.push(inherited(withTarget(number, told.at(-1), { layout, lexicon }), told, { layout, lexicon }));
  return told;
}

function inherited(number: Measured, before: readonly Measured[], { layout, lexicon }: Context): Measured {
  if (number.group) return ofGroup(number, number.group, wholeOf(number, before, { layout, lexicon }));
  const previous = before.at(-1);
  const partOf = isJoinedPart(number, previous, { layout, lexicon }) ? (previous?.partOf ?? null) : null;
  if (partOf !== null && isAdjectival(number, lexicon)) return { ...number, unit: previous?.unit ?? null, partOf };
  // Ages say no unit in English ("aged 18 to 35"), and count none of those who have them.
  if (number.unit !== null || countsNothing(layout, number.first, lexicon)) return { ...number, partOf };
  const like = likeOf(number, before, { layout, lexicon });
  return like ? { ...number, unit: like.unit, partOf, isShared: !number.isSpelled } : { ...number, partOf };
}

function ofGroup(number: Measured, { isPart, isNounLess }: GroupStanding, whole: Measured | null): Measured {
  const unit = number.unit ?? (isNounLess ? (whole?.unit ?? null) : null);
  return {
    ...number,
    unit,
    isOfGroup: isNounLess,
    isShared: unit !== null,
    partOf: isPart ? (whole?.start ?? null) : null,
  };
}

/** A number joined to a target is one too: "تكوين 6.000 طالب و450 أستاذا", "train 500 nurses and hire 50 doctors". */
function withTarget(number: Measured, previous: Measured | undefined, { layout, lexicon }: Context): Measured {
  const { tokens, sentenceOf } = layout;
  const isCandidate =
    number.qualifier === 'exactly' && previous?.qualifier === 'target' && number.unit?.kind !== 'measure';
  if (!isCandidate || sentenceOf[previous.first] !== sentenceOf[number.first]) return number;
  const { and } = lexicon.time;
  const isVerbJoined =
    tokens[number.first - 1]?.kind === 'word' &&
    (and.before(tokens, number.first - 1) !== null || isJoinedWord(tokens[number.first - 1]!.folded, lexicon));
  const isJoined =
    and.before(tokens, number.first) !== null || tokens[number.first]!.start < number.start || isVerbJoined;
  return isJoined ? { ...number, qualifier: 'target' } : number;
}

// "وإحداث 35.000"
const isJoinedWord = (folded: string, { language }: Lexicon) => language.code === 'ar' && /^و.{3}/.test(folded);

/** The number that another is a part of: the nearest before it in its paragraph that counts people or things of its own. */
function wholeOf(number: Measured, before: readonly Measured[], { layout, lexicon }: Context): Measured | null {
  const { paragraphOf, sentenceOf } = layout;
  let nearest: Measured | null = null;
  for (let at = before.length - 1; at >= before.length - farthestWhole && at >= 0; at -= 1) {
    const candidate = before[at]!;
    if (paragraphOf[candidate.first] !== paragraphOf[number.first]) break;
    if (nearest !== null && sentenceOf[candidate.first] !== sentenceOf[nearest.first]) break;
    if (isMoney(number) && isMoney(candidate)) return candidate;
    if (candidate.unit?.kind === 'measure' || candidate.partOf !== null) continue;
    if (!isPassedOver(candidate, number, { layout, lexicon })) return candidate;
    nearest ??= candidate;
  }
  return nearest;
}

const isMoney = ({ unit }: Measured) => unit?.kind === 'measure' && unit.currency !== null;

/**
 * Whether a number rather belongs to one before: "250 participants de 22 pays, dont 30 employeurs" are not of the
 * countries, and of "33 volunteers left with six lorries; another 20" neither are the twenty.
 */
function isPassedOver(candidate: Measured, number: Measured, context: Context): boolean {
  const isOwnPart = number.group?.isPart === true && Number(number.value) <= Number(candidate.value);
  return !isOwnPart && isComplement(candidate, context);
}

/** "de vingt-deux pays", "with six lorries": a number that a preposition hangs on what was said before. */
function isComplement({ first }: Measured, { layout: { tokens }, lexicon }: Context): boolean {
  return lexicon.complementOpeners.before(tokens, firstWithQualifier(tokens, first, lexicon)) !== null;
}

const farthestWhole = 12;

// "dont 69 nouvelles et 121 restructurées"
const isAdjectival = ({ unit }: Measured, { language }: Lexicon) =>
  unit?.kind === 'noun' && language.counting.isAdjective({ text: unit.text, folded: fold(unit.text) });

// "dont 20 femmes et 30 hommes": what is joined to a part is one too.
function isJoinedPart(number: Measured, previous: Measured | undefined, { layout, lexicon }: Context): boolean {
  if (!previous || previous.partOf === null || layout.sentenceOf[previous.first] !== layout.sentenceOf[number.first])
    return false;
  const distance = number.first - previous.last;
  return (
    distance <= 4 &&
    (lexicon.time.and.before(layout.tokens, number.first) !== null || layout.tokens[number.first]!.start < number.start)
  );
}

/** The number before in the same sentence whose unit a bare number counts in: money only for one that is as large. */
function likeOf(number: Measured, before: readonly Measured[], context: Context): Measured | null {
  const { sentenceOf } = context.layout;
  const nearby = before.slice(-farthestWhole).filter(({ first }) => sentenceOf[first] === sentenceOf[number.first]);
  const isLike = ({ unit }: Measured) => unit?.kind === 'noun' || (unit?.currency != null && number.isScaled);
  // "11,240 students, of whom 738 come from 41 countries, and 2,900 receive a grant"
  return (
    nearby.findLast((candidate) => candidate.partOf !== null && isLike(candidate)) ??
    nearby.findLast((candidate) => isLike(candidate) && !isComplement(candidate, context)) ??
    nearby.findLast(isLike) ??
    null
  );
}
