import { Decimal } from 'decimal.js';

import type { NumberWord } from '../languages/number-grammar';
import type { Lexicon } from '../languages/lexicon';
import { fold } from '../text/fold';
import { isGlued, isMark } from '../text/look-ahead';
import type { Token } from '../text/tokens';
import { digitsAt, valueOfDigits } from './digits-at';

/** A number of which at least one part is written in words. */
export interface SpelledNumber {
  value: Decimal;
  /** Token of its last word. */
  last: number;
  /** Offset of its first letter, without particles attached in front. */
  start: number;
  isRough: boolean;
  /** Ends in a word such as "million", which a language may link to its noun. */
  isScaled: boolean;
  /** Of that word; 1 without one. */
  scale: number;
}

/**
 * The number in words that begins with token `index`, or that goes on from the digits before it ("2 millions cinq cent
 * mille"); null when there is none. As long as can be: what cannot be added to it belongs to the next.
 */
export function spelledNumberAt(
  tokens: readonly Token[],
  index: number,
  { lexicon, digits }: { lexicon: Lexicon; digits?: string },
): SpelledNumber | null {
  let state: Sum = digits === undefined ? nothing : { ...nothing, group: new Decimal(digits), isMixed: true };
  let start: number | null = null;
  let last = index - 1;
  for (let words = 0; words < mostWords; words += 1) {
    const found = partAfter(tokens, last, { lexicon, isFirst: words === 0 && digits === undefined });
    const next = found && joined(state, found, lexicon);
    if (!next) break;
    state = next;
    start ??= found.start;
    last = found.last;
  }
  if (start === null) return null;
  const { isRough, group, total, limit } = state;
  const isScaled = group === null;
  return {
    value: total.plus(group ?? 0),
    last,
    start,
    isRough,
    isScaled: isScaled || isRough,
    scale: isScaled ? limit : 1,
  };
}

/** A number as far as it is read: whole groups with their scale, and the group being read. */
interface Sum {
  total: Decimal;
  group: Decimal | null;
  /** What may be added to the group. */
  next: readonly [number, number] | null;
  /** Only smaller scales can follow. */
  limit: number;
  /** The last part was one to nine. */
  isUnit: boolean;
  isAfterHundred: boolean;
  isRough: boolean;
  /** Began with digits. */
  isMixed: boolean;
}

const nothing: Sum = {
  total: new Decimal(0),
  group: null,
  next: null,
  limit: Infinity,
  isUnit: false,
  isAfterHundred: false,
  isRough: false,
  isMixed: false,
};

// "neuf cent quatre-vingt-dix-neuf milliards …" has not half as many.
const mostWords = 40;

interface Part {
  word: NumberWord | { kind: 'digits'; value: string; isScaleNext: boolean };
  isLinked: boolean;
  /** A noun follows at once. */
  isBeforeNoun: boolean;
  start: number;
  last: number;
}

function partAfter(
  tokens: readonly Token[],
  before: number,
  { lexicon, isFirst }: { lexicon: Lexicon; isFirst: boolean },
): Part | null {
  if (isFirst) return wordAt(tokens, before + 1, { lexicon, isLinked: false });
  const at = isHyphen(tokens, before + 1) ? before + 2 : before + 1;
  if (!tokens[at] || tokens[at]!.gap === 'paragraph') return null;
  const word = wordAt(tokens, at, { lexicon, isLinked: false });
  if (word) return withParticle(word, tokens[at]!);
  const isLink = lexicon.numberLinks.at(tokens, at)?.last === at;
  if (!isLink) return digitsPartAt(tokens, at, { lexicon, isLinked: false });
  return linkedPartAt(tokens, isHyphen(tokens, at + 1) ? at + 2 : at + 1, lexicon);
}

/** An attached و is a link, other particles begin another number: "وخمسون", but not "بخمسين". */
function withParticle(word: Part, token: Token): Part | null {
  if (word.start === token.start) return word;
  return fold(token.text.slice(0, word.start - token.start)) === 'و' ? { ...word, isLinked: true } : null;
}

function linkedPartAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Part | null {
  if (!tokens[index] || tokens[index]!.gap === 'paragraph') return null;
  const word = wordAt(tokens, index, { lexicon, isLinked: true });
  if (word) return word.start === tokens[index]!.start ? word : null;
  return digitsPartAt(tokens, index, { lexicon, isLinked: true });
}

function wordAt(
  tokens: readonly Token[],
  index: number,
  { lexicon, isLinked }: { lexicon: Lexicon; isLinked: boolean },
): Part | null {
  const match = lexicon.numberWords.at(tokens, index);
  if (!match) return null;
  const next = tokens[match.last + 1];
  const isWord = next?.kind === 'word' && next.gap !== 'paragraph' && !next.folded.startsWith('و');
  const isBeforeNoun = isWord && lexicon.numberWords.at(tokens, match.last + 1) === null;
  return { word: match.value, isLinked, isBeforeNoun, start: match.start, last: match.last };
}

function digitsPartAt(
  tokens: readonly Token[],
  index: number,
  { lexicon, isLinked }: { lexicon: Lexicon; isLinked: boolean },
): Part | null {
  if (tokens[index]?.kind !== 'digits') return null;
  const digits = digitsAt(tokens, index);
  const value = valueOfDigits(digits, null);
  if (value === null || value.length > 12) return null;
  const isScaleNext = lexicon.numberWords.at(tokens, digits.last + 1)?.value.kind === 'scale';
  const start = tokens[index]!.start;
  return { word: { kind: 'digits', value, isScaleNext }, isLinked, isBeforeNoun: false, start, last: digits.last };
}

/** The sum with a part joined to it; null when they do not make one number. */
function joined(sum: Sum, part: Part, lexicon: Lexicon): Sum | null {
  const { word } = part;
  switch (word.kind) {
    case 'part':
      return withPart(sum, { ...part, word }, lexicon);
    case 'times':
      return withTimes(sum, { ...part, word }, lexicon);
    case 'scale':
      return withScale(sum, { ...part, word }, lexicon);
    case 'half':
      return withHalf(sum, part);
    case 'digits':
      return withDigits(sum, { ...part, word }, lexicon);
  }
}

type PartOf<Kind> = Part & { word: Extract<Part['word'], { kind: Kind }> };

const isEmpty = ({ total, group }: Sum) => group === null && total.isZero();

/** Whether a part may follow a whole group: with a link where the language asks for one, without one elsewhere. */
function mayFollow(
  sum: Sum,
  { isLinked, value }: { isLinked: boolean; value: number },
  { language }: Lexicon,
): boolean {
  if (isEmpty(sum)) return true;
  const { inWords } = language.numbers;
  if (inWords.isLinked) return isLinked;
  return !isLinked || inWords.mayLink({ value, isAfterHundred: sum.isAfterHundred || sum.group === null });
}

function withPart(sum: Sum, part: PartOf<'part'>, lexicon: Lexicon): Sum | null {
  const { value, next, isRough = false } = part.word;
  if (!mayFollow(sum, { isLinked: part.isLinked, value }, lexicon) || isArticle(sum, part)) return null;
  const after = { next, isUnit: value < 10, isAfterHundred: next?.[1] === 99, isRough: sum.isRough || isRough };
  if (sum.group === null) return isRough && !isEmpty(sum) ? null : { ...sum, ...after, group: new Decimal(value) };
  return mayBeAdded(sum, value, lexicon) ? { ...sum, ...after, group: sum.group.plus(value) } : null;
}

/** "8,9 millions une année auparavant": after a large number "one" is an article. */
function isArticle(sum: Sum, { word, isLinked, isBeforeNoun }: PartOf<'part'>): boolean {
  const isOneAfterScale = word.value === 1 && sum.group === null && !isEmpty(sum);
  return isOneAfterScale && !isLinked && (sum.isMixed || isBeforeNoun);
}

function mayBeAdded({ next, isUnit }: Sum, value: number, { language }: Lexicon): boolean {
  if (next !== null && value >= next[0] && value <= next[1]) return true;
  // خمسة وعشرون: in Arabic the ten comes after its unit.
  return language.numbers.inWords.isLinked && isUnit && value >= 20 && value < 100;
}

function withTimes(sum: Sum, { word, isLinked }: PartOf<'times'>, lexicon: Lexicon): Sum | null {
  const after = { next: hundredNext, isUnit: false, isAfterHundred: true };
  if (sum.group === null) {
    const isFitting = word.alone !== null && mayFollow(sum, { isLinked, value: word.value }, lexicon);
    return isFitting ? { ...sum, ...after, group: new Decimal(word.alone!) } : null;
  }
  const isMultiplied = !isLinked && sum.group.isInteger() && sum.group.lt(20) && (sum.isUnit || sum.next === null);
  return isMultiplied ? { ...sum, ...after, group: sum.group.times(word.value) } : null;
}

const hundredNext = [1, 99] as const;

function withScale(sum: Sum, { word, isLinked, isBeforeNoun }: PartOf<'scale'>, lexicon: Lexicon): Sum | null {
  const { value, alone, isDualBeforeNoun = false } = word;
  // "مليون ونصف مليون"
  const isHalfMore = value === sum.limit && isLinked && sum.group === null && alone !== null && alone < value;
  if (isHalfMore) return { ...sum, total: sum.total.plus(alone), limit: alone };
  if (value >= sum.limit) return null;
  const after = { ...sum, group: null, next: null, limit: value, isUnit: false, isAfterHundred: false };
  if (sum.group !== null) return isLinked ? null : { ...after, total: sum.total.plus(sum.group.times(value)) };
  if (alone === null || !mayFollow(sum, { isLinked, value }, lexicon)) return null;
  return { ...after, total: sum.total.plus(isDualBeforeNoun && isBeforeNoun ? alone * 2 : alone) };
}

// "un million et demi", "two and a half"
function withHalf(sum: Sum, { isLinked }: Part): Sum | null {
  if (!isLinked || isEmpty(sum) || sum.isRough) return null;
  if (sum.group === null) return { ...sum, total: sum.total.plus(sum.limit / 2), limit: 1 };
  return sum.group.isInteger() ? { ...sum, group: sum.group.plus(0.5), next: null, isUnit: false } : null;
}

// "2 مليار و300 مليون", "3 millions 500 000"
function withDigits(sum: Sum, { word, isLinked }: PartOf<'digits'>, { language }: Lexicon): Sum | null {
  const value = new Decimal(word.value);
  if (sum.group !== null || isEmpty(sum) || sum.isRough || value.gte(sum.limit)) return null;
  // "12 ألفا 109 عقود": the link left out.
  const isLinkedInWords = isLinked || (sum.isMixed && sum.limit === 1000 && /^[1-9][0-9]{2}$/.test(word.value));
  const isSure = language.numbers.inWords.isLinked
    ? isLinkedInWords
    : word.isScaleNext || (!isLinked && value.gte(1000));
  return isSure ? { ...sum, group: value, next: null, isUnit: false, isAfterHundred: false } : null;
}

function isHyphen(tokens: readonly Token[], index: number): boolean {
  return isMark(tokens[index], /^[-‐‑]$/) && isGlued(tokens, index) && isGlued(tokens, index + 1);
}
