import { classAt, digit, digitValue } from './character-class';
import type { SeeWord } from './see-word';

/**
 * Reads the number that begins with a digit at a place; answers the place after it, -1 when `see` has seen enough.
 * Groups of exactly three digits are one number (66 729, 66.729, 66,729, ٦٦٬٧٢٩), and so are digits and a decimal part (2,5,
 * 2.5, ٢٫٥). One separator before three digits groups them; whole numbers lose leading zeros, decimals trailing ones. Digits
 * with more full stops or commas between them (8.5.2024), or more groups than any number has, are numbers of their own.
 */
export function scanNumber(text: string, start: number, see: SeeWord): number {
  const runs = runsFrom(text, start);
  const [first] = runs;
  const last = runs.at(-1)!;
  const term = first!.end - first!.start > longestTerm ? null : joined(text, runs);
  if (term !== null) return see(start, last.end, term) ? last.end : -1;
  for (const run of runs) {
    if (!see(run.start, run.end, whole(digitsOf(text, run)))) return -1;
  }
  return last.end;
}

/** Digits, and what stands between them and the digits before. */
interface Run {
  start: number;
  end: number;
  /** Empty for the first. */
  before: string;
}

const longestTerm = 64;
/** 999 999 999 999 999 999. */
const mostGroups = 6;
const spaces = ' \u00a0\u2007\u2009\u202f';
const groupers = `${spaces}.,٬'’`;
const decimalMarks = '.,٫';

/** The digits that may be one number with the first: after a space only groups of three are looked at. */
function runsFrom(text: string, start: number): Run[] {
  const runs: Run[] = [{ start, end: endOfDigits(text, start), before: '' }];
  for (;;) {
    const last = runs.at(-1)!;
    const before = text.charAt(last.end);
    const next = last.end + 1;
    if (before === '' || !(groupers.includes(before) || before === '٫') || classAt(text, next) !== digit) return runs;
    const end = endOfDigits(text, next);
    const isSpaced = spaces.includes(before) || before === "'" || before === '’';
    if (isSpaced && !(end - next === 3 && isGroupStart(text, runs, before))) return runs;
    runs.push({ start: next, end, before });
  }
}

/** Whether a spaced group may follow these runs: they are groups themselves, with the same space between them. */
function isGroupStart(text: string, runs: readonly Run[], before: string): boolean {
  const last = runs.at(-1)!;
  if (runs.length > 1) return last.before === before;
  return last.end - last.start <= 3 && digitValue(text.charCodeAt(last.start)) !== 0;
}

/** The term of runs that are one number, or null. */
function joined(text: string, runs: readonly Run[]): string | null {
  const [first, second] = runs;
  if (!second) return whole(digitsOf(text, first!));
  const groups = groupsIn(text, runs);
  if (groups > mostGroups || groups < runs.length - 1) return null;
  const integer = whole(
    runs
      .slice(0, groups)
      .map((run) => digitsOf(text, run))
      .join(''),
  );
  const rest = runs[groups];
  if (!rest) return integer;
  if (!decimalMarks.includes(rest.before) || (groups > 1 && rest.before === second.before)) return null;
  const decimals = digitsOf(text, rest)
    .slice(0, longestTerm - integer.length)
    .replace(/0+$/, '');
  return decimals === '' ? integer : `${integer}.${decimals}`;
}

/** How many runs from the first are groups of one whole number. */
function groupsIn(text: string, runs: readonly Run[]): number {
  const [first, second] = runs;
  if (!second || second.before === '٫' || first!.end - first!.start > 3) return 1;
  if (digitValue(text.charCodeAt(first!.start)) === 0) return 1;
  let count = 1;
  while (count < runs.length && runs[count]!.before === second.before && runs[count]!.end - runs[count]!.start === 3)
    count += 1;
  return count;
}

function endOfDigits(text: string, start: number): number {
  let at = start;
  while (classAt(text, at) === digit) at += 1;
  return at;
}

function digitsOf(text: string, { start, end }: Run): string {
  let digits = '';
  // Longer numbers than the longest term are known by their beginning.
  for (let at = start; at < Math.min(end, start + longestTerm); at += 1) digits += digitValue(text.charCodeAt(at));
  return digits;
}

function whole(digits: string): string {
  return digits.replace(/^0+(?=.)/, '');
}
