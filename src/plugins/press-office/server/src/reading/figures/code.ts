import { isGlued, isMark } from '../text/look-ahead';
import type { Token } from '../text/tokens';
import { isDecimalLetter } from './digits-at';
import { isAttachedUnit, isCurrencyCode } from './unit';

/** The last token of the digits joined to those at `index` by `.`, `-`, `/` or `:` without spaces: `36.15`, `2-21-838`. */
export function chainEnd(tokens: readonly Token[], index: number): number {
  let last = index;
  while (
    isMark(tokens[last + 1], /^[.,\-‐‑/:]$/) &&
    isGlued(tokens, last + 1) &&
    isDigits(tokens, last + 2) &&
    isGlued(tokens, last + 2)
  ) {
    last += 2;
  }
  return last;
}

/**
 * The last token of digits that, by their form alone, are a code, a time or a telephone number and no quantity
 * (`COVID-19`, `14:30`, `1/3`, `2-21-838`, `05 22 00 11 22`, `[3]`); null for any other.
 */
export function codeEnd(tokens: readonly Token[], index: number): number | null {
  const phone = phoneEnd(tokens, index);
  if (phone !== null) return phone;
  const last = chainEnd(tokens, index);
  const isCode =
    isPartOfName(tokens, index, last) ||
    isJoined(tokens, index, last) ||
    isBracketedPrefix(tokens, index) ||
    isRoundTheClock(tokens, last) ||
    isHyphenedOrdinal(tokens, last) ||
    /^0[0-9]{2,}$|^[0-9]{13,}$/.test(tokens[index]!.folded) ||
    (isMark(tokens[index - 1], /^\[$/) && isMark(tokens[last + 1], /^\]$/));
  return isCode ? last : null;
}

// و50, ب50, الـ50: particles and the article stick to an Arabic number without being part of it.
const particles = /^(?:[وفبلك]{1,2}|[وفبك]{0,2}ال|و?لل|الي|من|في|علي|عن)$/;

function isPartOfName(tokens: readonly Token[], first: number, last: number): boolean {
  return isStuckToName(tokens, first) || isStuckBeforeName(tokens, last) || isHyphenedToName(tokens, first);
}

/** "G20", "GMT+1", "h/24". */
function isStuckToName(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (!isGlued(tokens, first) || !before) return false;
  if (before.kind === 'word') return !particles.test(before.folded) && !isCurrencyCode(before.text);
  return before.text === '/' && tokens[first - 2]?.kind === 'word';
}

/** "4x4", "3e", and not "15km" or "5ر8". */
function isStuckBeforeName(tokens: readonly Token[], last: number): boolean {
  const after = tokens[last + 1];
  const isStuck = isGlued(tokens, last + 1) && after?.kind === 'word';
  return isStuck && !isAttachedUnit(after) && !isDecimal(tokens, last + 1);
}

/** "COVID-19", "#12"; digits joined to digits are a range, or a code that is told elsewhere. */
function isHyphenedToName(tokens: readonly Token[], first: number): boolean {
  const mark = tokens[first - 1];
  if (!isGlued(tokens, first) || !isMark(mark, /^[-‐‑_#@/+]$/)) return false;
  if (/^[-‐‑]$/.test(mark.text) && isDigits(tokens, first - 2)) return false;
  return /^[#@]$/.test(mark.text) || (isGlued(tokens, first - 1) && tokens[first - 2]?.kind !== 'mark');
}

const isDecimal = (tokens: readonly Token[], index: number) =>
  isDecimalLetter(tokens[index]) && isGlued(tokens, index + 1) && isDigits(tokens, index + 1);

function isJoined(tokens: readonly Token[], first: number, last: number): boolean {
  const separators = tokens.slice(first, Math.min(last, first + 12)).filter(({ kind }) => kind === 'mark');
  const hyphens = separators.filter(({ text }) => /^[-‐‑]$/.test(text)).length;
  return (
    separators.some(({ text }) => /^[/:]$/.test(text)) ||
    hyphens > 1 ||
    (hyphens === 1 && !isRising(tokens.slice(first, last + 1)))
  );
}

/** Two numbers joined by a hyphen are a range, "15-24", where the second is the larger; otherwise a code, "644-5". */
function isRising(joined: readonly Token[]): boolean {
  const hyphen = joined.findIndex(({ text }) => /^[-‐‑]$/.test(text));
  const valueOf = (part: readonly Token[]) =>
    Number(
      part
        .map(({ folded }) => folded)
        .join('')
        .replace(/[,٫،]/g, '.'),
    );
  const [from, to] = [joined.slice(0, hyphen), joined.slice(hyphen + 1)];
  return !/^0[0-9]/.test(to[0]?.folded ?? '') && !/^0[0-9]/.test(from[0]!.folded) && !(valueOf(from) >= valueOf(to));
}

// "la 2-ème campagne"
const isHyphenedOrdinal = (tokens: readonly Token[], last: number) =>
  isMark(tokens[last + 1], /^[-‐‑]$/) &&
  isGlued(tokens, last + 1) &&
  isGlued(tokens, last + 2) &&
  /^(?:e|er|ere|eme|ieme|nd|nde|st|rd|th)$/.test(tokens[last + 2]?.folded ?? '');

// "24h/24", "7j/7"
function isRoundTheClock(tokens: readonly Token[], last: number): boolean {
  const isLetter = tokens[last + 1]?.kind === 'word' && isGlued(tokens, last + 1);
  return isLetter && isMark(tokens[last + 2], /^\/$/) && isGlued(tokens, last + 2) && isDigits(tokens, last + 3);
}

// "(212) 537-54-42-00"
function isBracketedPrefix(tokens: readonly Token[], index: number): boolean {
  const isInBrackets = isMark(tokens[index - 1], /^\($/) && isMark(tokens[index + 1], /^\)$/);
  if (!isInBrackets || !isDigits(tokens, index + 2) || tokens[index + 2]!.gap === 'paragraph') return false;
  return isJoined(tokens, index + 2, chainEnd(tokens, index + 2));
}

const shortestPhone = 9;
// Longer than a telephone number is an account: a RIB has 24 digits, an IBAN up to 34.
const longestAccount = 34;

/** Nine digits or more, in groups, that begin with + or 0. */
function phoneEnd(tokens: readonly Token[], index: number): number | null {
  const hasPlus = isMark(tokens[index - 1], /^\+$/) && isGlued(tokens, index);
  if (!hasPlus && !/^0[0-9]/.test(tokens[index]!.folded)) return null;
  let last = index;
  let digits = tokens[index]!.folded.length;
  for (let at = index + 1; at < index + 24; at += 1) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph' || token.gap === 'line') break;
    if (token.kind === 'digits') {
      last = at;
      digits += token.folded.length;
    } else if (!isMark(token, /^[.\-‐‑/()]$/) || (digits >= shortestPhone && token.gap !== 'nothing')) break;
  }
  return digits >= shortestPhone && digits <= longestAccount ? last : null;
}

function isDigits(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === 'digits';
}
