import { Decimal } from 'decimal.js';

import type { Qualifier } from '../../../../contracts/figure';
import type { Lexicon } from '../languages/lexicon';
import type { PlaceMention } from '../places/find-places';
import type { Layout } from '../text/layout';
import { isGlued, isMark } from '../text/look-ahead';
import { lastBefore } from '../text/ranges';
import type { Token } from '../text/tokens';
import { type GroupStanding, groupStandingOf } from './group-standing';
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
  const beside = unitsBeside(number, context);
  const unit = beside.sign ?? beside.noun;
  const { before, told } =
    unit || countsNothing(layout, number.first, lexicon) ? notTold : toldBefore(number, beside, context);
  const qualifier = qualifierFor(number, beside, context);
  return {
    ...number,
    value: halfAfter(layout, beside.noun, lexicon) ? new Decimal(number.value).plus(0.5).toFixed() : number.value,
    unit: unit ?? unitOf(before) ?? unitTold(told),
    qualifier: before?.qualifier && qualifier === 'exactly' ? before.qualifier : qualifier,
    factor: told?.factor ?? 1,
    ...{ group: beside.group, isOfGroup: false, isShared: false, isToldBefore: unit === null, partOf: null },
  };
}

const notTold = { before: null, told: null };

/** What is said before a number, or above it, of what it counts. */
function toldBefore(number: WrittenNumber, { group }: UnitsBeside, context: MeasuringContext) {
  const before = group?.isNounLess ? null : countedBefore(context.layout, number, context.lexicon);
  return { before, told: before ? null : toldFor(number.first, group, context) };
}

/** Ages and rates count nothing of what was counted before. */
export const countsNothing = (layout: Layout, first: number, lexicon: Lexicon): boolean =>
  isAge(layout, first, lexicon) || isRate(layout, first, lexicon);

/** What stands right beside a number: a sign before it, or words after it of which the noun is what it counts. */
interface UnitsBeside {
  sign: Unit | null;
  after: Unit | null;
  /** `after`, unless a sign before the number or its group tells what it counts. */
  noun: Unit | null;
  group: GroupStanding | null;
}

function unitsBeside(number: WrittenNumber, context: MeasuringContext): UnitsBeside {
  const { layout, lexicon } = context;
  const after = nounOrMeasureAfter(number, context);
  const sign = after?.kind === 'measure' ? null : unitJustBefore(layout.text, layout.tokens, number.first, lexicon);
  const group = groupStandingOf(layout, { number, after }, lexicon);
  const isDescription = group?.isNounLess === true && after?.kind === 'noun';
  return { sign, after, noun: sign || isDescription ? null : after, group };
}

function qualifierFor(
  { qualifier, first, last }: WrittenNumber,
  { sign, noun, after }: UnitsBeside,
  { layout, lexicon }: MeasuringContext,
): Qualifier {
  if (isSpan(layout, { first, unit: after }, lexicon)) return 'exactly';
  const range = { first: sign?.first ?? first, last, afterUnit: noun?.next ?? last + 1 };
  const told = qualifier ?? qualifierOf(layout, { ...range, lexicon });
  // "يستهدف الفئة العمرية من 18 إلى 45 سنة": what is aimed at is no age.
  return told === 'target' && isAge(layout, first, lexicon) ? 'exactly' : told;
}

/** What stands after a number; after an age ("aged 18 to 35 find work") only years are its unit. */
function nounOrMeasureAfter(number: WrittenNumber, context: MeasuringContext): Unit | null {
  const { layout, lexicon } = context;
  const after = wordsAfter(number, context);
  const isOfAge = after?.kind === 'noun' && isAge(layout, number.first, lexicon);
  return isOfAge && !lexicon.ageUnits.at(layout.tokens, after.first) ? null : after;
}

function toldFor(
  index: number,
  group: GroupStanding | null,
  { columnUnitOf, labelUnitOf }: MeasuringContext,
): UnitTold | null {
  return columnUnitOf(index) ?? (group ? null : labelUnitOf(index));
}

const unitTold = (told: UnitTold | null): CountedUnit | null =>
  told && { text: told.text, currency: told.currency, kind: told.currency === null ? 'noun' : 'measure' };

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
function wordsAfter(number: WrittenNumber, { layout, lexicon, places }: MeasuringContext): Unit | null {
  const { text, tokens } = layout;
  const next = afterNumber(tokens, number);
  const linked = number.isScaled ? lexicon.scaleLinks.at(tokens, next) : null;
  const noun = linked?.last === next ? next + 1 : next;
  const unit =
    unitAfter(text, tokens, isOpeningQuote(tokens, noun) ? noun + 1 : noun, lexicon) ??
    unitAfterQualifier(layout, next, lexicon) ??
    someOf(layout, { index: next, isScaled: number.isScaled }, lexicon);
  const place = unit?.kind === 'noun' ? places[lastBefore(places, unit.first + 1)] : undefined;
  return place && place.first === unit?.first ? null : unit;
}

// "(63) …", "50+ …"
function afterNumber(tokens: readonly Token[], { first, last }: WrittenNumber): number {
  const isBracketed = isMark(tokens[first - 1], /^\($/) && isMark(tokens[last + 1], /^\)$/);
  const isPlus = isMark(tokens[last + 1], /^\+$/) && isGlued(tokens, last + 1);
  return isBracketed || isPlus ? last + 2 : last + 1;
}

// "10,1 مليون من المغاربة", "12 of the trainees": after a small number only what is a plural by its form.
function someOf(
  { text, tokens }: Layout,
  { index, isScaled }: { index: number; isScaled: boolean },
  lexicon: Lexicon,
): Unit | null {
  const some = tokens[index]?.gap === 'paragraph' ? null : lexicon.partitives.at(tokens, index);
  // "634 ألفا من مجموع السكان" says of what the number is a part.
  const out = lexicon.outOf.at(tokens, index);
  if (some && out && out.last > some.last) return null;
  const isSome = some !== null && (isScaled || lexicon.language.counting.isPlural(tokens[some.last + 1]?.folded ?? ''));
  return isSome ? nounFrom(text, tokens, { first: some.last + 1, end: tokens.length, lexicon }) : null;
}

/** "aged 18 to 35 find work": what follows an age is no unit of it, save years. */
function isAge({ tokens }: Layout, first: number, lexicon: Lexicon): boolean {
  for (let at = first; at > first - 4 && at > 0; at -= 1) if (lexicon.ages.before(tokens, at)) return true;
  return false;
}

/** "بنسبة 1.01": a rate counts nothing of what was counted before. */
const isRate = ({ tokens }: Layout, first: number, lexicon: Lexicon): boolean =>
  lexicon.rates.before(tokens, first) !== null;

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
