import type { FollowingWord } from '../languages/language';
import type { Lexicon } from '../languages/lexicon';
import type { Layout } from '../text/layout';
import { isGlued, isMark, skipPhrase } from '../text/look-ahead';
import type { Token } from '../text/tokens';

/** What a number counts: the words as written and the token after them. A `measure` is a percentage or a currency sign. */
export interface Unit {
  text: string;
  kind: 'noun' | 'measure';
  next: number;
}

/** What the words from token `index`, just after a number, say that it counts; null when they do not. */
export function unitAfter(text: string, tokens: readonly Token[], index: number, lexicon: Lexicon): Unit | null {
  const token = tokens[index];
  if (!token || token.gap === 'paragraph') return null;
  if (isMark(token, measureSign)) return { text: token.text, kind: 'measure', next: index + 1 };
  if (isGlued(tokens, index) && !startsArabicWord(token))
    return attachedSymbols.has(token.text) ? wordsFrom(text, tokens, index, index) : null;
  const percent = lexicon.percent.at(tokens, index);
  if (percent) return { ...wordsFrom(text, tokens, index, percent.last), kind: 'measure' };
  if (lexicon.sameGroup.at(tokens, index)) return null;
  const noun = skipPhrase(lexicon.other, tokens, index);
  const compound = lexicon.compounds.at(tokens, noun);
  if (compound) return wordsFrom(text, tokens, noun, compound.last);
  const words = followingWords(tokens, noun);
  const length = lexicon.language.counting.unitLength(words);
  return length === 0 ? null : wordsFrom(text, tokens, noun, words[length - 1]!.last);
}

/** The noun counted when it comes before its number, after "the number of": "le nombre de stagiaires a atteint 900". */
export function unitBefore({ text, tokens, sentenceOf }: Layout, index: number, lexicon: Lexicon): string | null {
  for (let at = index - 1; at >= index - farthestCounter && sentenceOf[at] === sentenceOf[index]; at -= 1) {
    const counter = lexicon.counters.at(tokens, at);
    if (!counter) continue;
    const words = followingWords(tokens, counter.last + 1).filter(({ last }) => last < index);
    // A definite noun is none that `unitLength` knows: after a counter it is one all the same.
    const length = Math.max(lexicon.language.counting.unitLength(words), 1);
    const last = words[length - 1];
    return last ? wordsFrom(text, tokens, counter.last + 1, last.last).text : null;
  }
  return null;
}

/** The currency sign or code that stands before a number: `$50`, `MAD 50`. */
export function measureBefore(tokens: readonly Token[], index: number): string | null {
  const token = tokens[index - 1];
  if (isMark(token, /^\p{Sc}$/u)) return token.text;
  return token?.kind === 'word' && currencyCodes.has(token.text) ? token.text : null;
}

/** Whether letters stuck to a number are what it counts, and not part of a name (`5G`, `4x4`): `15km`, `50شابا`. */
export function isAttachedUnit(token: Token): boolean {
  return attachedSymbols.has(token.text) || startsArabicWord(token);
}

const farthestCounter = 10;
const measureSign = /^(?:[%٪‰]|\p{Sc})$/u;
const attachedSymbols = new Set(
  'km km² kg g t m m² cm mm ha kW kWh MW GW MDH MMDH Mds DH MAD EUR USD كلم كم'.split(' '),
);
const currencyCodes = new Set(['MAD', 'EUR', 'USD', 'GBP', 'DH', 'DHS', 'XOF']);

// In Arabic a missing space is a typing error: no name mixes digits and letters.
function startsArabicWord({ kind, folded }: Token): boolean {
  return kind === 'word' && folded.length > 2 && /^\p{Script=Arabic}/u.test(folded);
}

interface LocatedWord extends FollowingWord {
  last: number;
}

/** The words in a row from token `index`, at most four; a hyphenated word is one, an elided article is its own. */
function followingWords(tokens: readonly Token[], index: number): LocatedWord[] {
  const words: LocatedWord[] = [];
  for (let at = index; words.length < 4; at += 1) {
    const token = tokens[at];
    if (!token || (at > index && token.gap === 'paragraph')) return words;
    if (token.kind === 'word') words.push({ text: token.text, folded: token.folded, last: at });
    else if (isMark(token, /^[-‐‑]$/) && isGlued(tokens, at) && isGlued(tokens, at + 1) && words.length > 0) {
      const tail = tokens[at + 1]!;
      words[words.length - 1] = { ...joined(words.at(-1)!, tail), last: at + 1 };
      at += 1;
    } else if (!isMark(token, /^['’]$/)) return words;
  }
  return words;
}

function joined(word: FollowingWord, tail: Token): FollowingWord {
  return { text: `${word.text}-${tail.text}`, folded: `${word.folded}-${tail.folded}` };
}

function wordsFrom(text: string, tokens: readonly Token[], first: number, last: number): Unit {
  return { text: text.slice(tokens[first]!.start, tokens[last]!.end), kind: 'noun', next: last + 1 };
}
