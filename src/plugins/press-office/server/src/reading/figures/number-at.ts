import { Decimal } from 'decimal.js';

import type { Lexicon } from '../languages/lexicon';
import { isGlued, isMark } from '../text/look-ahead';
import type { Token } from '../text/tokens';

/** A number as written: tokens, characters, and its exact value (no grouping, decimals as many as written). */
export interface WrittenNumber {
  value: string;
  /** Multiplied by a word such as "million". */
  isScaled: boolean;
  first: number;
  last: number;
  start: number;
  end: number;
}

/**
 * The number that begins with the digits at token `index`; null when they are a code (1.05.132) or too long for one.
 *
 * Groups of three after spaces, `.`, `,`, `٬` or `’` are thousands; `٫` is decimal. One `.` or `,` before exactly three
 * digits is thousands too (66.729 and 66,729 alike), except where it is the language's decimal mark and a fraction is
 * likely: after 0, before "million" or a percent sign.
 */
export function numberAt(tokens: readonly Token[], index: number, lexicon: Lexicon): WrittenNumber | null {
  const parts = partsAt(tokens, index);
  const last = index + parts.tokens - 1;
  const scale = lexicon.scales.at(tokens, last + 1);
  const isFraction =
    scale !== null || isMark(tokens[last + 1], /^[%٪‰]$/) || lexicon.percent.at(tokens, last + 1) !== null;
  const plain = valueOf(parts, isFraction ? lexicon.language.numbers.decimalMark : null);
  if (plain === null || plain.length > 40) return null;
  const sign = signBefore(tokens, index) ? '-' : '';
  const value = scale ? new Decimal(plain).times(scale.value).toFixed() : plain;
  const start = sign ? tokens[index - 1]!.start : tokens[index]!.start;
  const end = scale?.last ?? last;
  return { value: sign + value, isScaled: scale !== null, first: index, last: end, start, end: tokens[end]!.end };
}

interface Parts {
  digits: string[];
  separators: string[];
  tokens: number;
}

const marks = /^[.,٫٬'’]$/;
const oneSpace = 1;
// As many as the longest number has, and no more: a table of numbers would be read anew from each of them.
const mostGroups = 14;

function partsAt(tokens: readonly Token[], index: number): Parts {
  const parts: Parts = { digits: [tokens[index]!.folded], separators: [], tokens: 1 };
  for (let at = index + 1; ; at = index + parts.tokens) {
    const isMarked = isMark(tokens[at], marks) && isGlued(tokens, at) && isGlued(tokens, at + 1);
    const next = isMarked ? tokens[at + 1] : tokens[at];
    if (next?.kind !== 'digits' || parts.digits.length > mostGroups) return parts;
    if (!isMarked && !isSpacedGroup(parts, tokens[at - 1]!, next)) return parts;
    parts.digits.push(next.folded);
    parts.separators.push(isMarked ? tokens[at]!.text : ' ');
    parts.tokens += isMarked ? 2 : 1;
  }
}

function isSpacedGroup(parts: Parts, before: Token, next: Token): boolean {
  if (next.gap !== 'space' || next.start - before.end !== oneSpace || next.folded.length !== 3) return false;
  return /^[1-9][0-9]{0,2}$/.test(parts.digits[0]!) && parts.separators.every((separator) => separator === ' ');
}

function valueOf({ digits, separators }: Parts, decimalMark: string | null): string | null {
  const last = separators.at(-1);
  if (last === undefined) return withoutZeros(digits[0]!);
  const isDecimal =
    last === '٫' || (/[.,]/.test(last) && isDecimalMark({ digits, separators, mark: last, decimalMark }));
  const groups = isDecimal ? digits.slice(0, -1) : digits;
  const between = isDecimal ? separators.slice(0, -1) : separators;
  if (!areThousands(groups) || new Set(between).size > 1 || (isDecimal && between.includes(last))) return null;
  const whole = withoutZeros(groups.join(''));
  return isDecimal ? `${whole}.${digits.at(-1)!}` : whole;
}

function isDecimalMark(written: {
  digits: string[];
  separators: string[];
  mark: string;
  decimalMark: string | null;
}): boolean {
  const { digits, separators, mark, decimalMark } = written;
  if (separators.length > 1) return separators.at(-2) !== mark;
  if (digits[1]!.length !== 3 || digits[0]!.length > 3) return true;
  return /^0/.test(digits[0]!) || mark === decimalMark;
}

function areThousands([first, ...rest]: string[]): boolean {
  return rest.length === 0 || (first!.length <= 3 && rest.every((group) => group.length === 3));
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=[0-9])/, '');
}

// A minus sign, or a hyphen that can be nothing else: after a space, before the digits, not opening a line.
function signBefore(tokens: readonly Token[], index: number): boolean {
  const sign = tokens[index - 1];
  if (!isGlued(tokens, index) || sign?.kind !== 'mark') return false;
  return sign.text === '−' || (sign.text === '-' && sign.gap === 'space');
}
