import type { Lexicon } from '../languages/lexicon';
import type { Layout } from '../text/layout';
import { isMark } from '../text/look-ahead';
import type { WrittenNumber } from './number-at';
import { firstWithQualifier } from './qualifier';
import type { Unit } from './unit';
import type { Token } from '../text/tokens';

/** A number that counts part of a group counted before, or others like it. */
export interface GroupStanding {
  /** "43 of them", and not "50 others". */
  isPart: boolean;
  /** No noun of its own follows: it counts in the unit of its group. */
  isNounLess: boolean;
}

/** Whether a number speaks of what the number before counted: "43 of them", "50 others", "dont 43 femmes", "of these, 43". */
export function groupStandingOf(
  { tokens }: Layout,
  { number: { first, last }, after }: { number: WrittenNumber; after: Unit | null },
  lexicon: Lexicon,
): GroupStanding | null {
  const isOpened = isOpenedAsPart(tokens, first, lexicon);
  const isLast = tokens[last + 1]?.gap === 'paragraph';
  const isFollowed = !isLast && lexicon.sameGroup.at(tokens, last + 1) !== null;
  const isOther = !isLast && after === null && lexicon.other.at(tokens, last + 1) !== null;
  if (!isOpened && !isFollowed && !isOther) return null;
  const word = after?.kind === 'noun' ? tokens[after.first] : undefined;
  const isAdjective = isOpened && word?.kind === 'word' && lexicon.language.counting.isAdjective(word);
  return { isPart: isOpened || isFollowed, isNounLess: after === null || isAdjective };
}

// "يتسع كل واحد منها لما يصل إلى 240", "each of which 240": what is said of every one is no part of all.
const isEach = (token: Token | undefined) => /^(?:كل|لكل|واحده?|each|chacune?)$/.test(token?.folded ?? '');

function isOpenedAsPart(tokens: readonly Token[], first: number, lexicon: Lexicon): boolean {
  const begin = firstWithQualifier(tokens, first, lexicon);
  const comma = isMark(tokens[begin - 1], /^[,،]$/) ? begin - 1 : begin;
  return [comma, begin].some((at) => {
    const opener = lexicon.sameGroup.before(tokens, at) ?? lexicon.partOpeners.before(tokens, at);
    return opener !== null && !isEach(tokens[opener.first - 1]);
  });
}
