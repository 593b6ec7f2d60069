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
    if (isJoined(number, next, context)) [shared[position], shared[position + 1]] = sharing(number, next);
  }
  return shared;
}

function sharing(number: Measured, next: Measured): [Measured, Measured] {
  const isBothRough = number.unit === null && number.qualifier === 'approximately' && next.qualifier === 'exactly';
  const second = isBothRough ? { ...next, qualifier: number.qualifier } : next;
  const isOfMultiple = number.isToldBefore && number.scale === 1 && next.scale > 1 && isBelow(number, next);
  const factor = isOfMultiple ? next.scale : number.factor;
  if (lacksUnit(number, next))
    return [{ ...number, unit: next.unit, factor: isOfMultiple ? factor : next.factor, isShared: true }, second];
  return [{ ...number, factor }, lacksUnit(next, number) ? { ...second, unit: number.unit, isShared: true } : second];
}

/** Whether a number has no unit of its own, or one that is farther from it than the other's. */
function lacksUnit({ unit, group, isToldBefore }: Measured, other: Measured): boolean {
  if (group) return false;
  return unit === null || (isToldBefore && other.unit !== null && !other.isToldBefore);
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
