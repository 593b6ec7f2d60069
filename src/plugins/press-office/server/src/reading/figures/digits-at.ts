import { isGlued, isMark } from '../text/look-ahead';
import type { Token } from '../text/tokens';

/** Digits in groups: the tokens they stand on, and what is between them. */
export interface WrittenDigits {
  digits: string[];
  separators: string[];
  first: number;
  last: number;
}

/** Which of `.` and `,` is decimal where both a fraction and thousands could be meant; `both` where neither is likelier. */
export type DecimalMark = '.' | ',' | 'both' | null;

/** The groups of digits that begin with token `index`. */
export function digitsAt(tokens: readonly Token[], index: number): WrittenDigits {
  const written: WrittenDigits = { digits: [tokens[index]!.folded], separators: [], first: index, last: index };
  while (written.digits.length <= mostGroups) {
    const at = written.last + 1;
    const isMarked = isBetweenDigits(tokens[at]) && isGlued(tokens, at) && isGlued(tokens, at + 1);
    const isApart = !isMarked && isSpacedGroup(written, tokens[at - 1]!, tokens[at]);
    const next = isMarked ? tokens[at + 1] : tokens[at];
    if (next?.kind !== 'digits' || !(isMarked || isApart)) return written;
    written.digits.push(next.folded);
    written.separators.push(isMarked ? tokens[at]!.text : ' ');
    written.last = isMarked ? at + 1 : at;
  }
  return written;
}

/**
 * What digits in groups are worth, as an exact decimal; null when they are no number (1.05.132).
 *
 * Groups of three after spaces, `.`, `,`, `٬` or `’` are thousands; `٫` and `،` are decimal. One `.` or `,` before
 * exactly three digits is thousands too (66.729 and 66,729 alike), except after 0 and where it is the `decimalMark`.
 */
export function valueOfDigits({ digits, separators }: WrittenDigits, decimalMark: DecimalMark): string | null {
  const last = separators.at(-1);
  if (last === undefined) return withoutZeros(digits[0]!);
  // The fraction comes before the letter: 5ر8 is 8.5.
  if (last === 'ر') return separators.length === 1 ? `${withoutZeros(digits[1]!)}.${digits[0]!}` : null;
  const isDecimal =
    /[٫،]/.test(last) || (/[.,]/.test(last) && isDecimalMark({ digits, separators, mark: last, decimalMark }));
  const groups = isDecimal ? digits.slice(0, -1) : digits;
  const between = isDecimal ? separators.slice(0, -1) : separators;
  if (!areThousands(groups) || new Set(between).size > 1 || (isDecimal && between.includes(last))) return null;
  const whole = withoutZeros(groups.join(''));
  return isDecimal ? `${whole}.${digits.at(-1)!}` : whole;
}

const isBetweenDigits = (token: Token | undefined) => isMark(token, /^[.,٫٬،'’]$/) || isDecimalLetter(token);

/** The letter that the agencies of Algiers, Kuwait and Amman write as a decimal mark. */
export function isDecimalLetter(token: Token | undefined): boolean {
  return token?.text === 'ر';
}

// One space, or the end of a line that a mail program broke, with the space before it.
const widestGap = 2;
// As many as the longest number has, and no more: a table of numbers would be read anew from each of them.
const mostGroups = 14;

function isSpacedGroup({ digits, separators }: WrittenDigits, before: Token, next: Token | undefined): boolean {
  if (next?.kind !== 'digits' || next.folded.length !== 3) return false;
  const width = next.start - before.end;
  const isOneGap = (next.gap === 'space' && width === 1) || (next.gap === 'line' && width <= widestGap);
  return isOneGap && /^[1-9][0-9]{0,2}$/.test(digits[0]!) && separators.every((separator) => separator === ' ');
}

function isDecimalMark(written: {
  digits: string[];
  separators: string[];
  mark: string;
  decimalMark: DecimalMark;
}): boolean {
  const { digits, separators, mark, decimalMark } = written;
  if (separators.length > 1) return separators.at(-2) !== mark;
  if (digits[1]!.length !== 3 || digits[0]!.length > 3) return true;
  return /^0/.test(digits[0]!) || mark === decimalMark || decimalMark === 'both';
}

function areThousands([first, ...rest]: string[]): boolean {
  return rest.length === 0 || (first!.length <= 3 && rest.every((group) => group.length === 3));
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=[0-9])/, '');
}
