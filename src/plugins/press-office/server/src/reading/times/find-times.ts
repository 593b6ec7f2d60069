import type { FoundDay, FoundPeriod } from '../../../../contracts/intake';
import type { Lexicon } from '../languages/lexicon';
import type { Layout, TokenRange } from '../text/layout';
import { spanOf } from '../text/span';
import { toIso } from './iso';
import { lonePeriodAt } from './lone-year';
import { momentAt, type Moment, type WrittenWeekday } from './moment';
import { momentPairAt, type MomentPair } from './range';

/** Tokens that tell a time, and what they tell: nothing when the year is not said ("8 May"). */
export interface WrittenTime extends TokenRange {
  found: (FoundDay | FoundPeriod)[];
  /** Where the weekday of the first day is written. */
  weekday: WrittenWeekday | null;
}

/** Every date, period and year of a text, in its order; months and weekdays by CLDR's names. */
export function findTimes(layout: Layout, lexicon: Lexicon): WrittenTime[] {
  const times: WrittenTime[] = [];
  for (let index = 0; index < layout.tokens.length; index += 1) {
    if (layout.tokens[index]!.kind === 'mark') continue;
    const time = timeAt(layout, index, lexicon);
    if (!time) continue;
    times.push(time);
    index = time.last;
  }
  return times;
}

function timeAt(layout: Layout, index: number, lexicon: Lexicon): WrittenTime | null {
  const pair = momentPairAt(layout.tokens, index, lexicon);
  if (pair && isInOneParagraph(layout, { first: pair.from.first, last: pair.to.last })) return pairTold(layout, pair);
  const read = momentAt(layout.tokens, index, lexicon);
  const moment = read && isInOneParagraph(layout, read) ? read : null;
  if (moment && moment.day !== null)
    return { ...rangeOf(moment), found: dayTold(layout, moment), weekday: moment.weekday };
  const lone = lonePeriodAt(layout, { index, month: moment, lexicon });
  return lone && { ...lone, found: [{ period: lone.period, span: spanBetween(layout, lone) }], weekday: null };
}

/** "Every Sunday" at the end of a paragraph is not the weekday of a date that begins the next. */
const isInOneParagraph = ({ paragraphOf }: Layout, { first, last }: TokenRange) =>
  paragraphOf[first] === paragraphOf[last];

function pairTold(layout: Layout, { from, to, isPeriod }: MomentPair): WrittenTime {
  const range = { first: from.first, last: to.last };
  const period = { from: toIso(from), to: toIso(to) };
  const found = isPeriod
    ? [{ period, span: spanBetween(layout, range) }]
    : [...dayTold(layout, from), ...dayTold(layout, to)];
  return { ...range, found, weekday: null };
}

function dayTold(layout: Layout, moment: Moment): FoundDay[] {
  const date = toIso(moment);
  if (date === null) return [];
  return [{ date, weekday: moment.weekday?.name ?? null, span: spanBetween(layout, moment) }];
}

function rangeOf({ first, last }: TokenRange): TokenRange {
  return { first, last };
}

function spanBetween({ text, tokens }: Layout, { first, last }: TokenRange) {
  return spanOf(text, tokens[first]!.start, tokens[last]!.end);
}
