import type { Lexicon } from '../languages/lexicon';
import type { Claims } from '../text/claims';
import type { Layout } from '../text/layout';
import { isGlued, isMark } from '../text/look-ahead';
import { webAddresses } from '../text/web-addresses';
import { chainEnd } from './code';
import { isNamingWord, namingNumberEnd } from './naming-number';
import { numberAt, type WrittenNumber } from './number-at';

/** The numbers of a text that may count something: not claimed before, and neither names, codes nor times. */
export function findNumbers(layout: Layout, claims: Claims, lexicon: Lexicon): WrittenNumber[] {
  const numbers: WrittenNumber[] = [];
  const isInAddress = webAddresses(layout);
  for (let index = 0; index < layout.tokens.length; index += 1) {
    const { kind, start } = layout.tokens[index]!;
    if (kind === 'mark' || claims.has(index) || isInAddress(start)) continue;
    const found =
      kind === 'word' ? wordsAt(layout, index, { claims, lexicon }) : digitsAt(layout, index, { claims, lexicon });
    if (found.number) numbers.push(found.number);
    index = found.last;
  }
  return numbers;
}

interface Reader {
  claims: Claims;
  lexicon: Lexicon;
}

/** The number that begins with a token, if there is one, and the last token read. */
interface Found {
  number: WrittenNumber | null;
  last: number;
}

function wordsAt(layout: Layout, index: number, { claims, lexicon }: Reader): Found {
  const number = numberAt(layout.tokens, index, lexicon);
  if (!number) return { number, last: index };
  const isNone = isClaimed(number, claims) || isNamingWord(layout, number, lexicon);
  return { number: isNone ? null : number, last: number.last };
}

function digitsAt(layout: Layout, index: number, { claims, lexicon }: Reader): Found {
  // "m3", "م3": the digit is part of a measure that was read before.
  if (isPower(layout, index)) return { number: null, last: index };
  const named = namingNumberEnd(layout, index, lexicon);
  if (named !== null) return { number: null, last: named };
  const number = numberAt(layout.tokens, index, lexicon);
  if (!number) return { number, last: chainEnd(layout.tokens, index) };
  return { number: isDayOfPeriod(layout, { number, claims }, lexicon) ? null : number, last: number.last };
}

function isClaimed({ first, last }: WrittenNumber, claims: Claims): boolean {
  for (let at = first; at <= last; at += 1) if (claims.has(at)) return true;
  return false;
}

/** The first day of "from 10 to 14 March", of which only the second is a date by itself. */
function isDayOfPeriod(
  { tokens }: Layout,
  { number: { last, value }, claims }: { number: WrittenNumber; claims: Claims },
  { time }: Lexicon,
): boolean {
  if (!/^(?:[1-9]|[12][0-9]|3[01])$/.test(value)) return false;
  const link = time.to.at(tokens, last + 1) ?? time.and.at(tokens, last + 1);
  const next = link ? link.last + 1 : isMark(tokens[last + 1], /^[-‐‑–—]$/) ? last + 2 : null;
  return next !== null && claims.has(next) && /^[0-9]{1,2}$/.test(tokens[next]?.folded ?? '');
}

const isPower = ({ tokens }: Layout, index: number) =>
  isGlued(tokens, index) &&
  /^[23]$/.test(tokens[index]!.folded) &&
  /^(?:[kcmdhM]?m|م|كم|كلم)$/.test(tokens[index - 1]?.text ?? '');
