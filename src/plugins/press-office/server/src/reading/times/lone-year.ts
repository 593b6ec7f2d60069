import type { Period } from '../../../../contracts/figure';
import { numberAt } from '../figures/number-at';
import { qualifierBefore } from '../figures/qualifier';
import { measureBefore, unitAfter } from '../figures/unit';
import type { Lexicon } from '../languages/lexicon';
import type { TokenRange } from '../text/layout';
import { isGlued, isMark } from '../text/look-ahead';
import type { PhraseMatch } from '../text/phrase-book';
import type { Token } from '../text/tokens';
import { toIso } from './iso';
import { eraEnd, yearAt, type Moment } from './moment';
import type { Why } from './written-time';

/** The tokens of a paragraph of `text`, and what is known of its language. */
interface Reader {
  text: string;
  tokens: readonly Token[];
  lexicon: Lexicon;
}

/** The period that one year, or a month with its year, tells; open at one end after "since" or "until". */
export function lonePeriodAt(
  reader: Reader,
  { index, month }: { index: number; month: Moment | null },
): (TokenRange & { period: Period; why: Why }) | null {
  const { text, tokens, lexicon } = reader;
  if (!month && !isYear(reader, index)) return null;
  const date = toIso(month ?? { year: yearAt(tokens, index), month: null, day: null });
  const range = { first: index, last: month?.last ?? eraEnd(tokens, index + 1) - 1 };
  const marker = markerEnd(tokens, index, lexicon);
  const since = lexicon.time.since.before(tokens, marker);
  if (since) return { ...range, period: { from: date, to: null }, why: after('since', { text, since }) };
  const until = lexicon.time.until.before(tokens, marker);
  if (until) return { ...range, period: { from: null, to: date }, why: after('until', { text, since: until }) };
  const period = { from: date, to: date };
  if (month) return { ...range, period, why: { key: 'intake.reason.time.month' } };
  const marked = lexicon.time.yearMarkers.before(tokens, index);
  if (marked) return { ...range, period, why: after('marked', { text, since: marked }) };
  return { ...range, period, why: { key: 'intake.reason.time.year' } };
}

function after(
  kind: 'since' | 'until' | 'marked',
  { text, since: { start, end } }: { text: string; since: PhraseMatch<true> },
): Why {
  const keys = {
    since: 'intake.reason.time.since',
    until: 'intake.reason.time.until',
    marked: 'intake.reason.time.year-after',
  } as const;
  return { key: keys[kind], values: { word: text.slice(start, end) } };
}

/** Whether four digits are a year: so marked ("in 2014"), or from 1900 to 2099 with nothing that they could count. */
function isYear({ text, tokens, lexicon }: Reader, index: number): boolean {
  const year = yearAt(tokens, index);
  if (year === null || year < 1900 || year > 2099 || isStuck(tokens, index) || isPartOfCode(tokens, index))
    return false;
  if (isMarked(tokens, index, lexicon) || isLastOfYears(tokens, index, lexicon)) return true;
  if (eraEnd(tokens, index + 1) > index + 1) return false;
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

/** "the 2004, 2011 and 2016 development laws" */
function isLastOfYears(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const and = lexicon.time.and.before(tokens, index);
  if (!and || !isMark(tokens[and.first - 2], /^,$/)) return false;
  return [and.first - 1, and.first - 3].every((at) => /^(?:19|20)[0-9]{2}$/.test(tokens[at]?.folded ?? ''));
}

/** Where the words before a year begin that say no more than that it is one, or which end of it: "the end of the year". */
function markerEnd(tokens: readonly Token[], index: number, lexicon: Lexicon): number {
  let begin = index;
  for (let step = 0; step < mostYearWords; step += 1) {
    begin = lexicon.time.yearWords.before(tokens, begin)?.first ?? begin;
  }
  return begin;
}

const mostYearWords = 3;

// COP2022, 2030X: part of a name; a year only sticks to an Arabic particle, or to the م of the common era.
function isStuck(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const isPartOfWord = isGlued(tokens, index) && before?.kind === 'word' && !/^[وفبلك]$|^ال$/.test(before.folded);
  const next = eraEnd(tokens, index + 1);
  return isPartOfWord || (isGlued(tokens, next) && tokens[next]?.kind === 'word');
}

// 36-2015, 12/2024, 2024/12: the number of a law or of a file.
function isPartOfCode(tokens: readonly Token[], index: number): boolean {
  const digits = (at: number) => tokens[at]?.kind === 'digits';
  const isBefore =
    isJoint(tokens, index - 1) && isGlued(tokens, index - 1) && digits(index - 2) && isGlued(tokens, index);
  const isAfter =
    isJoint(tokens, index + 1) && isGlued(tokens, index + 1) && digits(index + 2) && isGlued(tokens, index + 2);
  return isBefore || isAfter;
}

const isJoint = (tokens: readonly Token[], index: number) => isMark(tokens[index], /^[/\-‐‑]$/);
