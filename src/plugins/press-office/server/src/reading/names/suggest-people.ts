import type { FoundName } from '../../../../contracts/intake';
import type { Lexicon } from '../languages/lexicon';
import type { Layout, TokenRange } from '../text/layout';
import { isGlued, isMark } from '../text/look-ahead';
import { overlapsAny } from '../text/ranges';
import { spanOf } from '../text/span';
import type { Token } from '../text/tokens';

/** A person that a text names and that is not on record. */
export interface SuggestedPerson extends TokenRange {
  found: FoundName;
}

/**
 * People that an honorific introduces and that `known` (ranges in rising order) does not cover: "Mme Salma Idrissi".
 * In Arabic, which has no capitals, only where something shows the end of the name: a mark, an office, Latin letters.
 */
export function suggestPeople(layout: Layout, lexicon: Lexicon, known: readonly TokenRange[]): SuggestedPerson[] {
  const people = new Map<string, SuggestedPerson>();
  layout.tokens.forEach((token, index) => {
    if (token.kind !== 'word') return;
    const honorific = lexicon.honorifics.at(layout.tokens, index);
    if (!honorific) return;
    const first = isMark(layout.tokens[honorific.last + 1], /^\.$/) ? honorific.last + 2 : honorific.last + 1;
    const last = nameEnd(layout.tokens, first, lexicon);
    if (last === null || overlapsAny(known, { first, last })) return;
    const span = spanOf(layout.text, layout.tokens[first]!.start, layout.tokens[last]!.end);
    const key = layout.tokens
      .slice(first, last + 1)
      .map(({ folded }) => folded)
      .join(' ');
    if (!people.has(key)) people.set(key, { first, last, found: { slug: null, name: span.text, acronym: null, span } });
  });
  return [...people.values()];
}

const longestName = 4;

function nameEnd(tokens: readonly Token[], first: number, lexicon: Lexicon): number | null {
  const isLatin = /\p{Script=Latin}/u.test(tokens[first]?.text ?? '');
  const isPart = isLatin ? isCapitalised : isArabicNamePart;
  let last = first - 1;
  for (let at = first; last - first < 2 * longestName; at += 1) {
    const token = tokens[at];
    if (!token || isNewLine(token)) break;
    const isNext = !lexicon.offices.has(token.folded) && isPart(token, at === first);
    if (!isNext && !(isLatin && isHyphen(tokens, at))) break;
    last = at;
  }
  const words = tokens.slice(first, last + 1).filter(({ kind }) => kind === 'word').length;
  if (words < 2 || words > longestName) return null;
  return isLatin || endsName(tokens[last + 1], lexicon) ? last : null;
}

const isNewLine = ({ gap }: Token) => gap === 'line' || gap === 'paragraph';

function isHyphen(tokens: readonly Token[], index: number): boolean {
  return isMark(tokens[index], /^[-‐’']$/) && isGlued(tokens, index) && isGlued(tokens, index + 1);
}

const isCapitalised = ({ kind, text }: Token) => kind === 'word' && /^\p{Lu}[\p{L}\p{M}]+$/u.test(text);

function isArabicNamePart({ kind, text, folded }: Token, isFirst: boolean): boolean {
  return (
    kind === 'word' &&
    /^[\p{Script=Arabic}\p{M}]+$/u.test(text) &&
    folded.length > 1 &&
    !(isFirst && folded.startsWith('ال'))
  );
}

// A particle (في, من, أن) ends a name too, but a verb may stand before it: "… الزاهي يؤكد أن".
function endsName(next: Token | undefined, lexicon: Lexicon): boolean {
  if (next === undefined || next.gap === 'paragraph' || next.kind === 'mark') return true;
  return /^\p{Script=Latin}/u.test(next.text) || (lexicon.offices.has(next.folded) && next.folded.length > 3);
}
