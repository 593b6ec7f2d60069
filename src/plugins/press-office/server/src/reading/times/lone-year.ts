import type { Period } from '../../../../contracts/figure';
import { measureBefore, unitAfter } from '../figures/unit';
import { numberAt } from '../figures/number-at';
import { qualifierBefore } from '../figures/qualifier';
import type { Lexicon } from '../languages/lexicon';
import type { Layout, TokenRange } from '../text/layout';
import { isGlued } from '../text/look-ahead';
import type { Token } from '../text/tokens';
import { toIso } from './iso';
import { yearAt, type Moment } from './moment';

/** The period that one year, or a month with its year, tells; open at one end after "since" or "until". */
export function lonePeriodAt(
  layout: Layout,
  { index, month, lexicon }: { index: number; month: Moment | null; lexicon: Lexicon },
): (TokenRange & { period: Period }) | null {
  if (!month && !isYear(layout, index, lexicon)) return null;
  const date = toIso(month ?? { year: yearAt(layout.tokens, index), month: null, day: null });
  const range = { first: index, last: month?.last ?? index };
  const marker = markerEnd(layout.tokens, index, lexicon);
  if (lexicon.time.since.before(layout.tokens, marker)) return { ...range, period: { from: date, to: null } };
  if (lexicon.time.until.before(layout.tokens, marker)) return { ...range, period: { from: null, to: date } };
  return { ...range, period: { from: date, to: date } };
}

/** Whether four digits are a year: so marked ("in 2014"), or from 1900 to 2099 with nothing that they could count. */
function isYear(layout: Layout, index: number, lexicon: Lexicon): boolean {
  const { text, tokens } = layout;
  const year = yearAt(tokens, index);
  if (year === null || year < 1900 || year > 2099 || isStuck(tokens, index)) return false;
  if (isMarked(tokens, index, lexicon)) return true;
  const number = numberAt(tokens, index, lexicon);
  if (number?.last !== index || measureBefore(tokens, index) !== null) return false;
  const isUntil = lexicon.time.until.before(tokens, index) !== null;
  if (!isUntil && qualifierBefore(tokens, index, lexicon) !== null) return false;
  return unitAfter(text, tokens, index + 1, lexicon) === null;
}

function isMarked(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const { yearMarkers, since } = lexicon.time;
  return yearMarkers.before(tokens, index) !== null || since.before(tokens, index) !== null;
}

/** Where "the year" or the like before a year begins. */
function markerEnd(tokens: readonly Token[], index: number, lexicon: Lexicon): number {
  return lexicon.time.yearWords.before(tokens, index)?.first ?? index;
}

// COP2022, 2030X: part of a name; a year only sticks to an Arabic particle.
function isStuck(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const isPartOfWord = isGlued(tokens, index) && before?.kind === 'word' && !/^[وفبلك]$|^ال$/.test(before.folded);
  return isPartOfWord || (isGlued(tokens, index + 1) && tokens[index + 1]?.kind === 'word');
}
