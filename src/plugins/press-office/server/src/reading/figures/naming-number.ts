import type { Lexicon } from '../languages/lexicon';
import type { Layout } from '../text/layout';
import { isMark, smallNumber } from '../text/look-ahead';
import type { Token } from '../text/tokens';
import { chainEnd, codeEnd } from './code';
import { unitAfter } from './unit';

/**
 * The last token of a number that names or dates rather than counts, null when it may count something:
 * codes, telephone numbers, laws and articles, times of day, ordinals, Islamic dates, list marks, `ISO 9001`.
 */
export function namingNumberEnd(layout: Layout, index: number, lexicon: Lexicon): number | null {
  const { tokens } = layout;
  const code = codeEnd(tokens, index) ?? islamicDateEnd(tokens, index, lexicon) ?? clockEnd(tokens, index, lexicon);
  if (code !== null) return code;
  const isName =
    isNamed(tokens, index, lexicon) ||
    isListMark(layout, index) ||
    (standsAsName(tokens[index - 1]) && unitAfter(layout.text, tokens, index + 1, lexicon) === null);
  return isName ? chainEnd(tokens, index) : null;
}

function isNamed(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  let noun = index;
  while (isMark(tokens[noun - 1], /^[.:°º]$/) && index - noun < 2) noun -= 1;
  return lexicon.naming.before(tokens, noun) !== null || lexicon.phone.before(tokens, noun) !== null;
}

function isListMark({ paragraphs, paragraphOf }: Layout, index: number): boolean {
  return paragraphs[paragraphOf[index]!]!.kind === 'numbered' && paragraphOf[index] !== paragraphOf[index - 1];
}

// An acronym or the Arabic article before a number that counts nothing: ISO 9001, الدورة الـ12.
function standsAsName(before: Token | undefined): boolean {
  return before?.kind === 'word' && (/^\p{Lu}{2,}$/u.test(before.text) || before.folded === 'ال');
}

function islamicDateEnd(tokens: readonly Token[], index: number, lexicon: Lexicon): number | null {
  const month = lexicon.islamicMonths.at(tokens, index + 1);
  const year = month ? month.last + 1 : index;
  const hasYear = tokens[year]?.kind === 'digits' && tokens[year].folded.length === 4;
  const isHijri = tokens[year + 1]?.folded === 'ه';
  if (month) return hasYear ? year + (isHijri ? 1 : 0) : month.last;
  return hasYear && isHijri ? year + 1 : null;
}

function clockEnd(tokens: readonly Token[], index: number, lexicon: Lexicon): number | null {
  const after = lexicon.clockAfter.at(tokens, index + 1);
  const hours = lexicon.clockPrepositions.before(tokens, index) ? lexicon.hours.at(tokens, index + 1) : null;
  if (!lexicon.clockBefore.before(tokens, index) && !after && !hours) return null;
  return minutesEnd(tokens, after?.last ?? hours?.last ?? chainEnd(tokens, index), lexicon);
}

// "14 h 30", "الساعة 10 و30"
function minutesEnd(tokens: readonly Token[], hour: number, lexicon: Lexicon): number {
  const isJoined = lexicon.time.and.at(tokens, hour + 1) !== null;
  const minutes = tokens[hour + 1]?.kind !== 'digits' && isJoined ? hour + 2 : hour + 1;
  return smallNumber(tokens[minutes], 2) === null ? hour : minutes;
}
