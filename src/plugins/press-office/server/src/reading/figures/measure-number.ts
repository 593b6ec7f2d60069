import { Decimal } from 'decimal.js';

import type { Qualifier } from '../../../../contracts/figure';
import type { Lexicon } from '../languages/lexicon';
import type { PlaceMention } from '../places/find-places';
import type { Layout } from '../text/layout';
import { isGlued, isMark } from '../text/look-ahead';
import { lastBefore } from '../text/ranges';
import type { Token } from '../text/tokens';
import { type GroupStanding, groupStandingOf } from './group';
import type { WrittenNumber } from './number-at';
import { qualifierOf } from './qualifier';
import type { UnitTold } from './told-unit';
import { type CountedBefore, countedBefore } from './unit-before';
import { nounFrom, type Unit, unitAfter, unitJustBefore } from './unit';

/** What a number counts: the words as written, and the ISO 4217 currency of an amount. */
export type CountedUnit = Pick<Unit, 'text' | 'kind' | 'currency'>;

/** A number with what the words around it say of it. */
export interface Measured extends WrittenNumber {
  unit: CountedUnit | null;
  qualifier: Qualifier;
  /** By how much a heading multiplies it: "(in MDH)". */
  factor: number;
  group: GroupStanding | null;
  isOfGroup: boolean;
  /** The unit is that of the number after or before it. */
  isShared: boolean;
  /** The unit is told by words before the number or by a heading. */
  isToldBefore: boolean;
  partOf: number | null;
}

export interface MeasuringContext {
  layout: Layout;
  lexicon: Lexicon;
  places: readonly PlaceMention[];
  /** What heads of columns, and labels, say that the number at a token counts. */
  columnUnitOf: (index: number) => UnitTold | null;
  labelUnitOf: (index: number) => UnitTold | null;
}

/** Reads what the words around a number say of it alone, without regard to other numbers. */
export function measureNumber(number: WrittenNumber, context: MeasuringContext): Measured {
  const { layout, lexicon } = context;
  const { tokens, text } = layout;
  const { first } = number;
  const words = wordsAfter(number, context);
  const after =
    words?.kind === 'noun' && isAge(layout, first, lexicon) && !lexicon.ageUnits.at(tokens, words.first) ? null : words;
  const sign = after?.kind === 'measure' ? null : unitJustBefore(text, tokens, first, lexicon);
  const group = groupStandingOf(layout, { number, after }, lexicon);
  const noun = group?.isNounLess && after?.kind === 'noun' ? null : after;
  const unit = sign ?? noun;
  const before = unit || group?.isNounLess ? null : countedBefore(layout, number, lexicon);
  const told = unit || before ? null : (context.columnUnitOf(first) ?? (group ? null : context.labelUnitOf(first)));
  const half = halfAfter(layout, unit === noun ? after : null, lexicon);
  const qualifier =
    number.qualifier ??
    (isSpan(layout, { first, unit: after }, lexicon) ? 'exactly' : null) ??
    qualifierOf(layout, {
      first: sign?.first ?? first,
      last: number.last,
      afterUnit: unit === noun && after ? after.next : number.last + 1,
      lexicon,
    });
  return {
    ...number,
    value: half ? new Decimal(number.value).plus(0.5).toFixed() : number.value,
    unit: unit ?? unitOf(before) ?? (told && { ...told, kind: told.currency === null ? 'noun' : 'measure' }),
    qualifier: qualifier === 'exactly' ? (before?.qualifier ?? qualifier) : qualifier,
    factor: told?.factor ?? 1,
    ...{ group, isOfGroup: false, isShared: false, isToldBefore: unit === null, partOf: null },
  };
}

const unitOf = (before: CountedBefore | null): CountedUnit | null =>
  before && { text: before.unit.text, kind: 'noun', currency: null };

const isOpeningQuote = (tokens: readonly Token[], index: number) =>
  isMark(tokens[index], /^[«"“]$/) && !isGlued(tokens, index) && isGlued(tokens, index + 1);

// "50 or more women"
function unitAfterQualifier({ text, tokens }: Layout, index: number, lexicon: Lexicon): Unit | null {
  const qualifier = tokens[index]?.gap === 'paragraph' ? null : lexicon.qualifiersAfter.at(tokens, index);
  return qualifier && unitAfter(text, tokens, qualifier.last + 1, lexicon);
}

/** The unit after a number; a town is none. */
function wordsAfter(
  { last, isScaled, first }: WrittenNumber,
  { layout, lexicon, places }: MeasuringContext,
): Unit | null {
  const { text, tokens } = layout;
  const isBracketed = isMark(tokens[first - 1], /^\($/) && isMark(tokens[last + 1], /^\)$/);
  const isPlus = isMark(tokens[last + 1], /^\+$/) && isGlued(tokens, last + 1);
  const next = isBracketed || isPlus ? last + 2 : last + 1;
  const linked = isScaled ? lexicon.scaleLinks.at(tokens, next) : null;
  const noun = linked && linked.last === next ? next + 1 : next;
  const unit =
    unitAfter(text, tokens, isOpeningQuote(tokens, noun) ? noun + 1 : noun, lexicon) ??
    unitAfterQualifier(layout, next, lexicon);
  const some = unit === null && isScaled ? lexicon.partitives.at(tokens, next) : null;
  // "10,1 مليون من المغاربة"
  if (some) return nounFrom(text, tokens, { first: some.last + 1, end: tokens.length, lexicon });
  if (!unit) return null;
  const place = places[lastBefore(places, unit.first + 1)];
  return place?.first === unit.first && unit.kind === 'noun' ? null : unit;
}

/** "aged 18 to 35 find work": what follows an age is no unit of it, save years. */
export function isAge({ tokens }: Layout, first: number, lexicon: Lexicon): boolean {
  for (let at = first; at > first - 4 && at > 0; at -= 1) if (lexicon.ages.before(tokens, at)) return true;
  return false;
}

/** "13 billion over five years", and not "with over five years of experience": a preposition or a verb's end tells. */
function isSpan({ tokens }: Layout, { first, unit }: { first: number; unit: Unit | null }, lexicon: Lexicon): boolean {
  const opener = unit === null ? null : lexicon.spanOpeners.before(tokens, first);
  if (!opener || !lexicon.spanUnits.at(tokens, unit!.first)) return false;
  return !/^(?:with|for|of|in|after|by|to|than|has|have|had|boasts?|from|lasted|lasts)$/.test(
    tokens[opener.first - 1]?.folded ?? '',
  );
}

// "ست ساعات ونصف", "deux heures et demie"
function halfAfter({ tokens }: Layout, unit: Unit | null, lexicon: Lexicon): boolean {
  if (unit?.kind !== 'noun') return false;
  const link = lexicon.numberLinks.at(tokens, unit.next);
  const at = link ? link.last + 1 : unit.next;
  const half = lexicon.numberWords.at(tokens, at);
  if (half?.value.kind !== 'half') return false;
  return link !== null || half.start > tokens[at]!.start;
}
