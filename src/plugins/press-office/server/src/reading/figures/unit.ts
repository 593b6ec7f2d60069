import type { FollowingWord } from '../languages/language';
import type { Lexicon } from '../languages/lexicon';
import { isGlued, isMark, skipPhrase } from '../text/look-ahead';
import type { Token } from '../text/tokens';
import { currencyAt, currencyBefore } from './currency-at';

/**
 * What a number counts: the words as written, on tokens `first` up to but without `next`. A `measure` is a percentage or
 * an amount of money, whose ISO 4217 currency is told.
 */
export interface Unit {
  text: string;
  kind: 'noun' | 'measure';
  currency: string | null;
  first: number;
  next: number;
}

/** What the words from token `index`, just after a number, say that it counts; null when they do not. */
export function unitAfter(text: string, tokens: readonly Token[], index: number, lexicon: Lexicon): Unit | null {
  // "120 millions d'euros"
  const at = isMark(tokens[index], apostrophe) ? index + 1 : index;
  const token = tokens[at];
  if (!token || token.gap === 'paragraph') return null;
  const measure = measureAfter(text, tokens, at, lexicon);
  if (measure) return measure;
  const symbol = symbolEnd(tokens, at, lexicon);
  if (symbol !== null) return wordsFrom(text, tokens, at, symbol);
  // "three-year", "5-day"
  if (isMark(token, /^[-‐‑]$/) && isGlued(tokens, at) && isGlued(tokens, at + 1))
    return tokens[at + 1]?.kind === 'word' ? wordsFrom(text, tokens, at + 1, at + 1) : null;
  const isStuck = isGlued(tokens, at) && at === index && !startsArabicWord(token);
  return isStuck ? null : nounAfter(text, tokens, at, lexicon);
}

/** Money, a percentage or a sign. */
function measureAfter(text: string, tokens: readonly Token[], index: number, lexicon: Lexicon): Unit | null {
  const currency = currencyAt(tokens, index, lexicon);
  if (currency) return { ...measureFrom(text, tokens, index, currency.last), currency: currency.iso };
  if (isMark(tokens[index], measureSign)) return measureFrom(text, tokens, index, index);
  const percent = lexicon.percent.at(tokens, index);
  return percent && measureFrom(text, tokens, index, percent.last);
}

function nounAfter(text: string, tokens: readonly Token[], index: number, lexicon: Lexicon): Unit | null {
  if (lexicon.sameGroup.at(tokens, index)) return null;
  const noun = skipPhrase(lexicon.other, tokens, index);
  // In Arabic the noun comes before: "85 آخرون مقاولات" are 85 others.
  if (noun > index && lexicon.language.code === 'ar') return null;
  if (tokens[noun]?.gap === 'paragraph') return null;
  const compound = lexicon.compounds.at(tokens, noun);
  if (compound && compound.start === tokens[noun]!.start) return wordsFrom(text, tokens, noun, compound.last);
  const words = followingWords(tokens, noun);
  const length = lexicon.language.counting.unitLength(words);
  return length === 0 ? null : wordsFrom(text, tokens, noun, words[length - 1]!.last);
}

/** The currency sign or code that stands before a number: `$50`, `MAD 50`. */
export function measureBefore(tokens: readonly Token[], index: number): string | null {
  const token = tokens[index - 1];
  return isMark(token, /^\p{Sc}$/u) || (token?.kind === 'word' && currencyCodes.has(token.text)) ? token.text : null;
}

/** The unit that stands just before a number: `$50`, `MAD 50`, `%50`. */
export function unitJustBefore(text: string, tokens: readonly Token[], index: number, lexicon: Lexicon): Unit | null {
  const currency = currencyBefore(tokens, index, lexicon);
  if (currency) return { ...measureFrom(text, tokens, currency.first, currency.last), currency: currency.iso };
  const isPercent = isMark(tokens[index - 1], /^[%٪]$/) && isGlued(tokens, index) && !isGlued(tokens, index - 1);
  return isPercent ? measureFrom(text, tokens, index - 1, index - 1) : null;
}

/** Whether letters stuck to a number are what it counts, and not part of a name (`5G`, `4x4`): `15km`, `50شابا`. */
export function isAttachedUnit(token: Token): boolean {
  return attached.test(token.text) || startsArabicWord(token);
}

/** Whether letters before a number are money and no name: "MAD50". */
export function isCurrencyCode(text: string): boolean {
  return currencyCodes.has(text);
}

/** The words from a token on that are what is counted when a counter or a label comes before them; null for none. */
export function nounFrom(
  text: string,
  tokens: readonly Token[],
  { first, end, lexicon }: { first: number; end: number; lexicon: Lexicon },
): Unit | null {
  const words = followingWords(tokens, first).filter(({ last }) => last < end);
  const compound = lexicon.compounds.at(tokens, first);
  if (compound && compound.last < end) return wordsFrom(text, tokens, first, compound.last);
  // A definite noun is none that `unitLength` knows: after a counter it is one all the same.
  const length = Math.max(lexicon.language.counting.unitLength(words), 1);
  const last = words[length - 1];
  return last ? wordsFrom(text, tokens, first, last.last) : null;
}

const apostrophe = /^['’]$/;
const measureSign = /^(?:[%٪‰]|\p{Sc})$/u;
const currencyCodes = new Set(['MAD', 'EUR', 'USD', 'GBP', 'DH', 'DHS', 'MDH', 'XOF', 'US']);
const attached =
  /^(?:[kcmdM]?m|[kKmMG]|k?g|t|ha|Ha|[kMGT]W[hc]?|kV|[kMGT]o|h|j|min|bn|mn|Mds?|Mrds?|M{1,2}DHS?|DHS?|dhs?|MAD|EUR|USD|M?EUR|كلم|كم)$/;

/** Abbreviations of the International System and of trade that press releases use, in any language. */
const symbols = new Set(
  (
    'm km cm mm ha Ha kg g mg t T kt Mt l L hl ml dl kW MW GW TW kWh MWh GWh TWh MWc kWc GWc MWp kWp MVA kVA kV V W Wh ' +
    'Ko Mo Go To KB MB GB TB Mbps Gbps Mbit Gbit Hz kHz MHz GHz h min s ms km² dB bar pb tpm EVP TEU ETP'
  ).split(' '),
);

// "m3" and "م3" are letters and a digit; "Mm3" are millions of cubic metres, whatever "Mm" is.
const powered = /^(?:[kcmdhM]?m|م|كم|كلم)$/;

/** The last token of an abbreviated measure that begins with token `index`, with its power and what it is per: "m3/s". */
function symbolEnd(tokens: readonly Token[], index: number, lexicon: Lexicon): number | null {
  const { kind, text } = tokens[index]!;
  const next = isGlued(tokens, index + 1) ? (tokens[index + 1]?.text ?? '') : '';
  if (text === '°') return /^[CF]$/.test(next) ? index + 1 : null;
  const hasPower = powered.test(text) && /^[23²³٢٣]$/.test(next);
  // "6 500 l’année précédente": an article and no litre.
  if (isMark(tokens[index + 1], apostrophe) && isGlued(tokens, index + 1)) return null;
  if (kind !== 'word' || !(hasPower || symbols.has(text) || lexicon.measures.has(text))) return null;
  const last = hasPower ? index + 1 : index;
  return isPer(tokens, last + 1) ? last + 2 : last;
}

const isPer = (tokens: readonly Token[], index: number) =>
  isMark(tokens[index], /^\/$/) &&
  isGlued(tokens, index) &&
  isGlued(tokens, index + 1) &&
  tokens[index + 1]?.kind === 'word';

// In Arabic a missing space is a typing error: no name mixes digits and letters.
function startsArabicWord({ kind, folded }: Token): boolean {
  return kind === 'word' && folded.length > 2 && /^\p{Script=Arabic}/u.test(folded);
}

interface LocatedWord extends FollowingWord {
  last: number;
}

/** The words in a row from token `index`, at most five; a hyphenated word is one, an elided article is its own. */
function followingWords(tokens: readonly Token[], index: number): LocatedWord[] {
  const words: LocatedWord[] = [];
  for (let at = index; words.length < 5; at += 1) {
    const token = tokens[at];
    if (!token || (at > index && token.gap === 'paragraph')) return words;
    if (token.kind === 'word') words.push({ text: token.text, folded: token.folded, last: at });
    else if (isMark(token, /^[-‐‑]$/) && isGlued(tokens, at) && isGlued(tokens, at + 1) && words.length > 0) {
      const tail = tokens[at + 1]!;
      words[words.length - 1] = { ...joined(words.at(-1)!, tail), last: at + 1 };
      at += 1;
    } else if (!isMark(token, apostrophe)) return words;
  }
  return words;
}

function joined(word: FollowingWord, tail: Token): FollowingWord {
  return { text: `${word.text}-${tail.text}`, folded: `${word.folded}-${tail.folded}` };
}

function wordsFrom(text: string, tokens: readonly Token[], first: number, last: number): Unit {
  const words = text.slice(tokens[first]!.start, tokens[last]!.end);
  return { text: words, kind: 'noun', currency: null, first, next: last + 1 };
}

function measureFrom(text: string, tokens: readonly Token[], first: number, last: number): Unit {
  return { ...wordsFrom(text, tokens, first, last), kind: 'measure' };
}
