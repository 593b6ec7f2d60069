import type { Lexicon } from '../languages/lexicon';
import type { Layout } from '../text/layout';
import { isMark } from '../text/look-ahead';
import type { Measured } from './measure-number';
import { firstWithQualifier } from './qualifier';

interface Context {
  layout: Layout;
  lexicon: Lexicon;
}

/**
 * Gives a number without a unit that of the number joined to it: both ends of "50 à 60 jeunes", "between 20 and 150 MDH",
 * "two of the four centres". Where the second is a multiple ("80 إلى 110 آلاف"), a smaller first is one too; "some 50 to 60" is about both.
 */
export function shareWithNext(numbers: readonly Measured[], context: Context): Measured[] {
  const shared = [...numbers];
  for (let position = shared.length - 2; position >= 0; position -= 1) {
    const number = shared[position]!;
    const next = shared[position + 1]!;
    if (!isJoined(number, next, context)) continue;
    if (number.qualifier === 'approximately' && next.qualifier === 'exactly' && number.unit === null)
      shared[position + 1] = { ...next, qualifier: 'approximately' };
    if ((number.unit === null || (number.isToldBefore && next.unit !== null && !next.isToldBefore)) && !number.group) {
      const factor = number.scale === 1 && next.scale > 1 && isBelow(number, next) ? next.scale : next.factor;
      shared[position] = { ...number, unit: next.unit, factor, isShared: true };
    } else if (next.unit === null && !next.group) shared[position + 1] = { ...next, unit: number.unit, isShared: true };
  }
  return shared;
}

/** Whether only "to", "and", "or", a dash, or "out of" stands between two numbers. */
function isJoined(number: Measured, next: Measured, { layout, lexicon }: Context): boolean {
  const { tokens, sentenceOf } = layout;
  if (sentenceOf[number.last] !== sentenceOf[next.first]) return false;
  const from = number.last + 1;
  const end = firstWithQualifier(tokens, next.first, lexicon);
  if (end === from) return isAttachedAnd(layout, next, lexicon);
  if (end < from || end - from > farthest) return false;
  if (end - from === 1 && isMark(tokens[from], /^[-‐‑–—/]$/)) return true;
  const { time, outOf, partitives, alternatives } = lexicon;
  const link = [time.to, time.and, outOf, partitives, alternatives]
    .map((book) => book.at(tokens, from))
    .find((match) => match !== null && match.last === end - 1);
  return link != null;
}

const farthest = 4;

// "بين 50 وستين": the link is part of the second number.
function isAttachedAnd({ tokens }: Layout, { first, start }: Measured, { language }: Lexicon): boolean {
  return language.code === 'ar' && tokens[first]!.start < start;
}

const isBelow = (number: Measured, next: Measured) => Number(number.value) < Number(next.value) / next.scale;
