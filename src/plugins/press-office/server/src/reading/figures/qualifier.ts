import type { Qualifier } from '../../../../contracts/figure';
import type { Lexicon } from '../languages/lexicon';
import type { Layout, TokenRange } from '../text/layout';
import { isGlued, isMark } from '../text/look-ahead';
import type { PhraseMatch } from '../text/phrase-book';
import type { Token } from '../text/tokens';

/**
 * How exactly a number is meant: told before it ("about"), by a sign ("~"), after it or its unit ("at least", "50+"), or
 * by the goal that is set with it ("aims to train 5,000"). Of several words before it the strongest holds: "at least
 * about 50" is at least.
 */
export function qualifierOf(
  layout: Layout,
  { first, last, afterUnit, lexicon }: TokenRange & { afterUnit: number; lexicon: Lexicon },
): Qualifier {
  const { tokens } = layout;
  return (
    qualifierBefore(tokens, first, lexicon) ??
    signs[tokens[first - 1]?.text ?? ''] ??
    qualifierAfter(tokens, { last, afterUnit, lexicon }) ??
    verbBefore(layout, first, lexicon) ??
    (hasGoal(layout, first, lexicon) ? 'target' : 'exactly')
  );
}

/** The qualifier that a phrase just before a number tells, or null. */
export function qualifierBefore(tokens: readonly Token[], first: number, lexicon: Lexicon): Qualifier | null {
  const told = qualifiersBefore(tokens, first, lexicon).map(({ value }) => value);
  return told.find((value) => value !== 'approximately' && value !== 'exactly') ?? told[0] ?? null;
}

/** The first token of a number with the qualifiers before it. */
export function firstWithQualifier(tokens: readonly Token[], first: number, lexicon: Lexicon): number {
  return qualifiersBefore(tokens, first, lexicon).at(-1)?.first ?? first;
}

/** The phrases before a number, the nearest first: "plus de quelque", "ما لا يقل عن حوالي". */
function qualifiersBefore(tokens: readonly Token[], first: number, lexicon: Lexicon): PhraseMatch<Qualifier>[] {
  const found: PhraseMatch<Qualifier>[] = [];
  // "تصل إلى (7724)"
  let at = isMark(tokens[first - 1], /^\($/) && isMark(tokens[first + 1], /^\)$/) ? first - 1 : first;
  for (let step = 0; step < mostPhrases; step += 1) {
    const match = lexicon.qualifiersBefore.before(tokens, at);
    const filler = match ? null : lexicon.qualifierFillers.before(tokens, at);
    if (match) found.push(match);
    if (!match && !filler) break;
    at = (match ?? filler)!.first;
  }
  return found;
}

const mostPhrases = 4;

function qualifierAfter(
  tokens: readonly Token[],
  { last, afterUnit, lexicon }: { last: number; afterUnit: number; lexicon: Lexicon },
): Qualifier | null {
  if (isMark(tokens[last + 1], /^\+$/) && isGlued(tokens, last + 1)) return 'at-least';
  for (const at of [afterUnit, last + 1]) {
    const start = isMark(tokens[at], /^[(,،]$/) ? at + 1 : at;
    if (tokens[start]?.gap === 'paragraph') continue;
    const match = lexicon.qualifiersAfter.at(tokens, start);
    const isSure = match !== null && /^(?:ف|او$)/.test(tokens[start]!.folded);
    if (match && (isSure || !isForNext(tokens, match.last + 1, lexicon))) return match.value;
  }
  return null;
}

/** Whether a number follows, which the words before it speak of: "50 jeunes, au moins 30", "3 centres et plus de 200". */
function isForNext(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const isLinked = tokens[index]?.kind === 'word';
  return (isLinked ? [index, index + 1] : [index]).some(
    (at) =>
      tokens[at]?.kind === 'digits' || (tokens[at]?.kind === 'word' && lexicon.numberWords.at(tokens, at) !== null),
  );
}

/**
 * What a verb says whose subject stands between it and the number, as in Arabic: "لا يتجاوز عدد الملفات المرفوضة 65 ألفا".
 * Only words stand between.
 */
function verbBefore({ tokens, sentenceOf }: Layout, first: number, lexicon: Lexicon): Qualifier | null {
  for (let at = first - 1; at >= first - farthestVerb && sentenceOf[at] === sentenceOf[first]; at -= 1) {
    if (tokens[at]!.kind !== 'word') return null;
    const verb = lexicon.qualifierVerbs.before(tokens, at);
    if (verb) return verb.value;
  }
  return null;
}

const farthestVerb = 7;

/** Whether a goal is set right before a number, or before the number that it is joined to. */
function hasGoal({ tokens, sentenceOf }: Layout, first: number, lexicon: Lexicon): boolean {
  for (let at = first; at >= first - farthestGoal && sentenceOf[at] === sentenceOf[first]; at -= 1) {
    if (at < first && tokens[at]!.kind !== 'word') return false;
    if (lexicon.goals.before(tokens, at)) return true;
    const to = lexicon.time.to.before(tokens, at);
    if (to && at < first && hasGoalVerb(tokens, to.first, lexicon)) return true;
  }
  return false;
}

// "يهدف البرنامج، في أفق سنة 2028، إلى تعبئة 750 هكتارا"
function hasGoalVerb(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  for (let at = index; at > index - farthestGoalVerb && at > 0; at -= 1) {
    if (isMark(tokens[at], /^[.!?؟;؛:]$/)) return false;
    if (lexicon.goalVerbs.before(tokens, at)) return true;
  }
  return false;
}

const farthestGoalVerb = 12;

const farthestGoal = 3;

const signs: Readonly<Record<string, Qualifier>> = {
  '~': 'approximately',
  '≈': 'approximately',
  '±': 'approximately',
  '>': 'more-than',
  '<': 'less-than',
  '≥': 'at-least',
  '≤': 'at-most',
};
