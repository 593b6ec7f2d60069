import type { Lexicon } from '../languages/lexicon';
import type { Layout, TokenRange } from '../text/layout';
import { spanOf } from '../text/span';
import type { Token } from '../text/tokens';
import { nearAnchor } from './anchors';
import { dayListAt } from './day-list';
import { islamicDateAt } from './islamic-date';
import { isPossible, toIso } from './iso';
import { lonePeriodAt } from './lone-year';
import { momentAt, type Moment } from './moment';
import { partOfYearAt } from './part-of-year';
import { momentPairAt, type MomentPair } from './range';
import type { ReadTime, Why, WrittenTime } from './written-time';

export type { WrittenTime } from './written-time';

/**
 * Every date, period and year of a text, in its order; months and weekdays by CLDR's names. A date that no calendar has
 * (31 April) is told as impossible and nothing else; one of the Islamic calendar is kept as written.
 */
export function findTimes(layout: Layout, lexicon: Lexicon): WrittenTime[] {
  // Paragraph by paragraph, so that nothing is read across the end of one.
  return layout.paragraphs.flatMap((_paragraph, paragraph) => {
    const begin = layout.firstTokenOf[paragraph];
    if (begin === undefined) return [];
    const end = layout.firstTokenOf[paragraph + 1] ?? layout.tokens.length;
    const times = timesIn({ text: layout.text, tokens: layout.tokens.slice(begin, end), lexicon });
    return times.map((time) => movedBy(begin, time));
  });
}

interface Reader {
  text: string;
  /** The tokens of one paragraph. */
  tokens: readonly Token[];
  lexicon: Lexicon;
}

function timesIn(reader: Reader): WrittenTime[] {
  const times: WrittenTime[] = [];
  const mayBegin = nearAnchor(reader.tokens, reader.lexicon);
  for (let index = 0; index < reader.tokens.length; index += 1) {
    if (reader.tokens[index]!.kind === 'mark' || !mayBegin(index)) continue;
    const read = timesAt(reader, index);
    times.push(...read);
    index = read.at(-1)?.last ?? index;
  }
  return times;
}

function movedBy(begin: number, { weekday, ...time }: WrittenTime): WrittenTime {
  return {
    ...time,
    first: time.first + begin,
    last: time.last + begin,
    weekday: weekday && { ...weekday, token: weekday.token + begin },
  };
}

function timesAt(reader: Reader, index: number): WrittenTime[] {
  const { tokens, lexicon } = reader;
  const islamic = islamicDateAt(tokens, index, lexicon);
  if (islamic) {
    const { first, last, isWhole, gregorian } = islamic;
    const span = spanBetween(reader, islamic);
    const time = { calendar: 'islamic' as const, written: span.text, span, why: because('intake.reason.time.islamic') };
    const beside = gregorian ? [momentTold(reader, gregorian, whyOf(gregorian))] : [];
    return [{ first, last, found: isWhole ? [time] : [], weekday: null, isImpossible: false }, ...beside];
  }
  const part = partOfYearAt(tokens, index, lexicon);
  if (part) return [periodTold(reader, part, because('intake.reason.time.part-of-year'))];
  const pair = momentPairAt(tokens, index, lexicon);
  if (pair) return pairTold(reader, pair);
  const list = dayListAt(tokens, index, lexicon);
  if (list) return list.map((moment) => momentTold(reader, moment, because('intake.reason.time.several')));
  const moment = momentAt(tokens, index, lexicon);
  if (moment && moment.day !== null) return [momentTold(reader, moment, whyOf(moment))];
  const lone = lonePeriodAt(reader, { index, month: moment });
  return lone ? [periodTold(reader, lone, lone.why)] : [];
}

const because = (key: Why['key']): Why => ({ key });

function whyOf({ weekday, isNumeric }: Moment): Why {
  if (isNumeric) return because('intake.reason.time.numeric');
  return because(weekday ? 'intake.reason.time.weekday' : 'intake.reason.time.day');
}

const nothing = { found: [], weekday: null, isImpossible: false };

function pairTold(reader: Reader, { from, to, isOrdered }: MomentPair): WrittenTime[] {
  const impossible = [from, to].filter((moment) => !isPossible(moment));
  if (impossible.length > 0) {
    return [from, to].map(({ first, last, ...moment }) => ({
      first,
      last,
      ...nothing,
      isImpossible: !isPossible(moment),
    }));
  }
  const range = { first: Math.min(from.first, to.first), last: Math.max(from.last, to.last) };
  const period = { from: toIso(from), to: toIso(to) };
  // A period that ends before it begins is no period: its ends are dates all the same.
  if (!isOrdered) return [from, to].map((moment) => momentTold(reader, moment, whyOf(moment)));
  // Without a year nothing is told, but its numbers are a date's.
  if (period.to === null || period.from === null) return [{ ...range, ...nothing }];
  return [periodTold(reader, { ...range, period }, because('intake.reason.time.period'))];
}

function periodTold(reader: Reader, time: TokenRange & { period: PeriodFound['period'] }, why: Why): WrittenTime {
  const { first, last, period } = time;
  return { ...nothing, first, last, found: [{ period, span: spanBetween(reader, time), why }] };
}

type PeriodFound = Extract<ReadTime, { period: unknown }>;

/** A day with its year is a date, a month with its year a period. */
function momentTold(reader: Reader, moment: Moment, why: Why): WrittenTime {
  const { first, last, weekday } = moment;
  if (!isPossible(moment)) return { ...nothing, first, last, isImpossible: true };
  const date = toIso(moment);
  if (date === null) return { ...nothing, first, last, weekday };
  if (moment.day === null) return periodTold(reader, { first, last, period: { from: date, to: date } }, why);
  const found = [{ date, weekday: weekday?.name ?? null, span: spanBetween(reader, moment), why }];
  return { first, last, found, weekday, isImpossible: false };
}

function spanBetween({ text, tokens }: Reader, { first, last }: TokenRange) {
  return spanOf(text, tokens[first]!.start, tokens[last]!.end);
}
