import type { Gender } from '../languages/language';
import type { Lexicon } from '../languages/lexicon';
import type { Layout, TokenRange } from '../text/layout';
import { isMark } from '../text/look-ahead';
import type { Token } from '../text/tokens';
import type { QuotedPassage } from './quoted-passage';

/** A verb of saying beside a quotation, or "according to". */
export interface Saying extends TokenRange {
  /** Whom it is said of, as far as its form or its pronoun tells. */
  gender: Gender | 'anybody';
  /** A pronoun stands in the place of a name. */
  isPronoun: boolean;
}

const farthest = 8;
/** Between a quotation and its verb only a name may stand: "…”, Ms Oliveira, the ambassador, said". */
const farthestPerson = 15;
/** A verb that introduces somebody's words may have a role, a name and an occasion between. */
const farthestBefore = 45;

/**
 * The verb of saying that a quotation belongs to: the nearest after it, or the last before it in its sentence when that
 * introduces it ("… : «", "أن «").
 */
export function sayingBeside(
  layout: Layout,
  lexicon: Lexicon,
  passage: QuotedPassage,
  isPerson: (index: number) => boolean,
): Saying | null {
  const { tokens, paragraphOf } = layout;
  const { opening, closing } = passage;
  const isIntroduced = isMark(tokens[opening - 1], /^:$/) || lexicon.introducers.before(tokens, opening) !== null;
  const before = lastSaying(layout, lexicon, opening, isIntroduced ? farthestBefore : farthest);
  if (before && isIntroduced) return before;
  let most = closing + farthest;
  for (let at = closing + 1; at <= most; at += 1) {
    if (isPerson(at)) most = closing + farthestPerson;
    if (paragraphOf[at] !== paragraphOf[closing] || isMark(tokens[at], /^[«“"„]$/)) break;
    const saying = sayingAt(tokens, lexicon, at);
    if (saying) return before && opening - before.last < at - closing ? before : saying;
    // A sentence that ends before any verb said nothing of the quotation.
    if (isMark(tokens[at], /^[.!?؟]$/) && at > closing + 1) break;
  }
  return before;
}

function lastSaying({ tokens, sentenceOf }: Layout, lexicon: Lexicon, opening: number, most: number): Saying | null {
  for (let at = opening - 1; at >= opening - most && at >= 0; at -= 1) {
    if (sentenceOf[at] !== sentenceOf[opening] || isMark(tokens[at], /^[»”"]$/)) return null;
    const saying = sayingAt(tokens, lexicon, at);
    if (saying) return saying;
  }
  return null;
}

/** The verb of saying that begins with token `index`, with the pronoun beside it. */
function sayingAt(tokens: readonly Token[], lexicon: Lexicon, index: number): Saying | null {
  if (tokens[index]?.kind !== 'word') return null;
  const verb = lexicon.speechVerbs.at(tokens, index) ?? participleAt(tokens, lexicon, index);
  if (!verb) {
    const according = lexicon.accordingTo.at(tokens, index);
    return according && { first: according.first, last: according.last, gender: 'anybody', isPronoun: false };
  }
  const pronoun = pronounBeside(tokens, lexicon, verb);
  const gender = pronoun ?? verb.value;
  return { first: verb.first, last: verb.last, gender, isPronoun: pronoun !== null };
}

/** "a déclaré", "a-t-elle ajouté", but not "lancé par". */
function participleAt(
  tokens: readonly Token[],
  lexicon: Lexicon,
  index: number,
): (TokenRange & { value: 'anybody' }) | null {
  const participle = lexicon.speechParticiples.at(tokens, index);
  if (!participle) return null;
  for (let at = index - 1; at >= index - 7 && at >= 0; at -= 1)
    if (lexicon.auxiliaries.has(tokens[at]!.text.toLowerCase()))
      return { first: participle.first, last: participle.last, value: 'anybody' };
  return null;
}

/** "souligne-t-elle", "a-t-il ajouté", "she said". */
function pronounBeside(
  tokens: readonly Token[],
  lexicon: Lexicon,
  { first, last }: TokenRange,
): Gender | 'anybody' | null {
  const isHyphen = isMark(tokens[last + 1], /^[-‐‑]$/);
  const after = lexicon.speakerPronouns.at(tokens, isHyphen ? last + 2 : last + 1);
  if (after) return after.value;
  for (let at = first - 1; at >= first - 3 && at >= 0; at -= 1) {
    const before = tokens[at]!.kind === 'word' ? lexicon.speakerPronouns.at(tokens, at) : null;
    if (before && before.last < first) return before.value;
  }
  return null;
}
