import { Decimal } from 'decimal.js';

import type { Qualifier } from '../../../../contracts/figure';
import type { Lexicon } from '../languages/lexicon';
import { isGlued, isMark } from '../text/look-ahead';
import type { Token } from '../text/tokens';
import { currencyAt, currencyBefore } from './currency-at';
import { type DecimalMark, digitsAt, valueOfDigits, type WrittenDigits } from './digits-at';
import { type SpelledNumber, spelledNumberAt } from './spelled-number';

/** A number as written: tokens, characters, and its exact value (no grouping, decimals as many as written). */
export interface WrittenNumber {
  value: string;
  /** The other reading of a number whose one `.` or `,` may stand before thousands or decimals: "1,234". */
  other: OtherReading | null;
  /** Multiplied by a word such as "million". */
  isScaled: boolean;
  /** By how much such a word, or an abbreviation ("MDH"), multiplies the number; 1 without one. */
  scale: number;
  /** Has no digits. */
  isSpelled: boolean;
  /** What the number itself says of how exactly it is meant: "une vingtaine". */
  qualifier: Qualifier | null;
  first: number;
  last: number;
  start: number;
  end: number;
}

export interface OtherReading {
  value: string;
  /** Whether it is the one that takes the mark for a decimal mark. */
  isFraction: boolean;
  mark: string;
}

/** The number that begins with token `index`, in digits or words; null when there is none, or one too long for any. */
export function numberAt(tokens: readonly Token[], index: number, lexicon: Lexicon): WrittenNumber | null {
  return tokens[index]?.kind === 'digits'
    ? numberInDigits(tokens, index, lexicon)
    : numberInWords(tokens, index, lexicon);
}

function numberInWords(tokens: readonly Token[], index: number, lexicon: Lexicon): WrittenNumber | null {
  if (tokens[index]?.kind !== 'word') return null;
  const spelled = spelledNumberAt(tokens, index, { lexicon }) ?? definiteNumberAt(tokens, index, lexicon);
  if (!spelled || !isWhole(tokens, spelled, lexicon)) return null;
  const { value, start, isScaled, scale, isRough } = spelled;
  const last = repeatedEnd(tokens, spelled.last, value) ?? spelled.last;
  return {
    value: value.toFixed(),
    other: null,
    isScaled,
    scale,
    isSpelled: true,
    qualifier: isRough ? 'approximately' : null,
    first: index,
    last,
    start,
    end: tokens[last]!.end,
  };
}

/** "quatre (04) individus": the last token of the same number in brackets, as deeds and reports write it. */
function repeatedEnd(tokens: readonly Token[], last: number, value: Decimal): number | null {
  const digits = tokens[last + 2];
  const isRepeated =
    isMark(tokens[last + 1], /^\($/) &&
    digits?.kind === 'digits' &&
    /^[0-9]{1,9}$/.test(digits.folded) &&
    value.equals(digits.folded) &&
    isMark(tokens[last + 3], /^\)$/);
  return isRepeated ? last + 3 : null;
}

function numberInDigits(tokens: readonly Token[], index: number, lexicon: Lexicon): WrittenNumber | null {
  const written = digitsAt(tokens, index);
  const after = afterDigits(tokens, written);
  const scale = scaleAt(tokens, after, lexicon);
  const factor = factorBeside(tokens, written, lexicon);
  const plain = valueOfDigits(
    written,
    decimalMarkOf(tokens, after, { scale: scale ?? factor?.value ?? null, lexicon }),
  );
  if (plain === null || plain.length > longest) return null;
  const spelled = scale === null ? null : spelledNumberAt(tokens, after, { lexicon, digits: plain });
  const {
    value,
    last,
    isScaled,
    scale: multiple,
  } = spelled ? { ...spelled, value: spelled.value.toFixed() } : multiplied(plain, written, factor);
  const isNegative = signBefore(tokens, index, after);
  const signed = (decimal: string) => (isNegative ? `-${decimal}` : decimal);
  return {
    value: signed(value),
    other: value === plain ? otherReading(written, plain, signed) : null,
    isScaled,
    scale: multiple,
    isSpelled: false,
    qualifier: null,
    first: index,
    last,
    start: tokens[isNegative ? index - 1 : index]!.start,
    end: tokens[last]!.end,
  };
}

function otherReading(written: WrittenDigits, plain: string, signed: (decimal: string) => string): OtherReading | null {
  const [thousands, fraction] = [valueOfDigits(written, null), valueOfDigits(written, 'both')];
  if (thousands === null || fraction === null || thousands === fraction) return null;
  const isFraction = plain === thousands;
  return { value: signed(isFraction ? fraction : thousands), isFraction, mark: written.separators[0]! };
}

function multiplied(plain: string, { last }: WrittenDigits, factor: Factor | null) {
  if (!factor) return { value: plain, last, isScaled: false, scale: 1 };
  const value = new Decimal(plain).times(factor.value).toFixed();
  return { value, last: factor.isOwnToken ? last + 1 : last, isScaled: false, scale: factor.value };
}

/** What the word at a token multiplies the digits before it by, or null. */
function scaleAt(tokens: readonly Token[], index: number, lexicon: Lexicon): number | null {
  if (tokens[index]?.kind !== 'word' || tokens[index]!.gap === 'paragraph') return null;
  const word = lexicon.numberWords.at(tokens, index)?.value;
  return word?.kind === 'scale' ? word.value : null;
}

/** Arabic: a number with the article after the definite noun it agrees with, "الموانئ الأربعة". */
function definiteNumberAt(tokens: readonly Token[], index: number, lexicon: Lexicon): SpelledNumber | null {
  const { folded, start } = tokens[index]!;
  if (!folded.startsWith('ال') || !/^[وبلك]?ال|^لل/.test(tokens[index - 1]?.folded ?? '')) return null;
  const word = lexicon.definiteNumbers.get(folded);
  return word === undefined
    ? null
    : { value: new Decimal(word), last: index, start, isRough: false, isScaled: false, scale: 1 };
}

// Digits beyond these are no quantity: they are an account, or a mistake.
const longest = 40;

/** Whether a number in words is not the beginning of an ordinal or a fraction: "twenty-first", "deux tiers". */
function isWhole(tokens: readonly Token[], { last }: SpelledNumber, lexicon: Lexicon): boolean {
  const hyphen = isMark(tokens[last + 1], /^[-‐‑]$/) ? last + 2 : last + 1;
  const next = tokens[hyphen];
  const { partitive } = lexicon.language.numbers.inWords;
  if (next?.kind !== 'word' || next.gap === 'paragraph') return true;
  if (partitive.test(next.folded)) return false;
  return lexicon.numberLinks.at(tokens, hyphen) === null || !partitive.test(tokens[hyphen + 1]?.folded ?? '');
}

/**
 * Which mark is decimal before what follows the digits: before a percent sign or "million" a fraction is likelier than
 * thousands. In Arabic either may be: the press of the Maghreb writes 1,350 مليار, that of the Mashriq 1.350 مليار.
 */
function decimalMarkOf(
  tokens: readonly Token[],
  after: number,
  { scale, lexicon }: { scale: number | null; lexicon: Lexicon },
): DecimalMark {
  const isPercent = isMark(tokens[after], /^[%٪‰]$/) || lexicon.percent.at(tokens, after) !== null;
  if (!isPercent && (scale ?? 0) < 1e6) return null;
  return lexicon.language.code === 'ar' ? 'both' : lexicon.language.numbers.decimalMark;
}

/** What an abbreviation multiplies a number by; `isOwnToken`: it stands between the number and its currency. */
interface Factor {
  value: number;
  isOwnToken: boolean;
}

/** By how much an abbreviation beside the digits multiplies them: "12 MDH", "37 M€", "$3bn", "50k". */
function factorBeside(tokens: readonly Token[], { first, last }: WrittenDigits, lexicon: Lexicon): Factor | null {
  const after = currencyAt(tokens, last + 1, lexicon);
  if (after) return after.scale === 0 ? null : { value: 10 ** after.scale, isOwnToken: false };
  const before = currencyBefore(tokens, first, lexicon);
  const token = tokens[last + 1];
  const letter = token?.kind === 'word' && token.gap !== 'paragraph' ? factors[token.text] : undefined;
  const isMoney = currencyAt(tokens, last + 2, lexicon) !== null || (before !== null && isGlued(tokens, last + 1));
  if (letter !== undefined && isMoney) return { value: letter, isOwnToken: true };
  return before && before.scale > 0 ? { value: 10 ** before.scale, isOwnToken: false } : null;
}

const factors: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, m: 1e6, M: 1e6, MM: 1e9, B: 1e9, b: 1e9, G: 1e9 };

/** The token after digits: after the bracket of "(63) ألف", as the press of Cairo writes, and the hyphen of "$5-million". */
function afterDigits(tokens: readonly Token[], written: WrittenDigits): number {
  const { last } = written;
  const isHyphen = isMark(tokens[last + 1], /^[-‐‑]$/) && isGlued(tokens, last + 1) && isGlued(tokens, last + 2);
  const isBeforeWord = isHyphen && tokens[last + 2]?.kind === 'word';
  return isBracketed(tokens, written) || isBeforeWord ? last + 2 : last + 1;
}

function isBracketed(tokens: readonly Token[], { first, last }: WrittenDigits): boolean {
  return isMark(tokens[first - 1], /^\($/) && isMark(tokens[last + 1], /^\)$/);
}

// A minus sign, or a hyphen that can be nothing else: after a space or a bracket, before the digits, not opening a line;
// with a space after it only before a percentage, in brackets or after a word such as "soit".
function signBefore(tokens: readonly Token[], index: number, after: number): boolean {
  const sign = tokens[index - 1];
  if (!isMark(sign, /^[−–-]$/)) return false;
  const isInBrackets = isMark(tokens[index - 2], /^\($/);
  const isSaid = isInBrackets || /^(?:soit|de|أي)$/.test(tokens[index - 2]?.folded ?? '');
  if (!isGlued(tokens, index)) return sign.text !== '–' && isSaid && isMark(tokens[after], /^[%٪]$/);
  if (sign.text === '−') return true;
  return sign.text === '-' && (sign.gap === 'space' || isInBrackets);
}
