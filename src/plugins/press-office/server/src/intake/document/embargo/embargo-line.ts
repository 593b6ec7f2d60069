import { languages } from '../../../reading/languages';
import type { EmbargoWords } from '../../../reading/languages/letter-words';
import type { Layout, TokenRange } from '../../../reading/text/layout';
import { isMark } from '../../../reading/text/look-ahead';
import { lastBefore } from '../../../reading/text/ranges';
import { phraseBook, phraseList } from '../../../reading/text/phrase-book';
import type { Token } from '../../../reading/text/tokens';
import type { ReadDay, WrittenTime } from '../../../reading/times/written-time';
import { labelTokens } from '../letter/marks';
import { type TimeOfDay, timeOfDayAt } from './time-of-day';
import { type WrittenZone, zoneAt } from './zone';

/** A paragraph that puts a text under embargo, and what it says of the end. */
export interface EmbargoLine {
  paragraph: number;
  /** The phrase can mean nothing else. */
  isSure: boolean;
  /** The days it names, once each: ISO 8601. */
  days: string[];
  clock: TimeOfDay | null;
  zone: WrittenZone | null;
  /** How many words are left that have nothing to do with an embargo. */
  others: number;
  /** Digits are left that are neither a day nor a time. */
  hasOtherDigits: boolean;
}

/** More tokens than this are a paragraph of the body, whatever it speaks of. */
const mostTokens = 70;

/**
 * Reads a paragraph as an embargo line: its phrase stands at the head, after nothing but labels and words such as "this
 * release is". In the subject of a mail, which begins with token `from`, it may stand anywhere. Null when it is none.
 */
export function embargoLineAt(
  layout: Layout,
  { paragraph, times, from }: { paragraph: number; times: readonly WrittenTime[]; from?: number },
): EmbargoLine | null {
  const begin = from ?? layout.firstTokenOf[paragraph];
  const end = layout.firstTokenOf[paragraph + 1] ?? layout.tokens.length;
  if (begin === undefined || end - begin > mostTokens) return null;
  const phrase = phraseAt(layout.tokens, { begin, end, isAnywhere: from !== undefined });
  if (!phrase) return null;
  const dated = timesBetween(times, { begin, end });
  const after = { first: phrase.last + 1, last: end - 1 };
  // "EMBARGO 12 juin 2025": nothing else is said so.
  const isSure = phrase.isSure || dated.some(({ first }) => first === after.first);
  return { paragraph, isSure, days: daysOf(dated), ...rest(layout.tokens, after, dated) };
}

/** The times of a text, in its order, that stand between two tokens. */
function timesBetween(times: readonly WrittenTime[], { begin, end }: { begin: number; end: number }): WrittenTime[] {
  const first = lastBefore(times, begin) + 1;
  return times.slice(first, lastBefore(times, end) + 1);
}

const lists = languages.map(({ letter }) => letter.embargo);
const inAll = (list: (words: EmbargoWords) => readonly string[]) => lists.flatMap(list);
const embargo = phraseBook<'sure' | 'likely'>([
  ...inAll(({ sure }) => sure).map((phrase) => [phrase, 'sure'] as const),
  ...inAll(({ likely }) => likely).map((phrase) => [phrase, 'likely'] as const),
]);
const carriers = phraseList(inAll((words) => words.carriers));
const around = phraseList(inAll((words) => words.around));

function phraseAt(
  tokens: readonly Token[],
  { begin, end, isAnywhere }: { begin: number; end: number; isAnywhere: boolean },
): { last: number; isSure: boolean } | null {
  let isHead = true;
  for (let at = begin; at < end; at += 1) {
    const phrase = embargo.at(tokens, at);
    if (phrase && (isHead || phrase.value === 'sure')) {
      const isColon = isMark(tokens[phrase.last + 1], /^[:：]$/);
      return { last: phrase.last, isSure: phrase.value === 'sure' || isColon };
    }
    const known = labelTokens(tokens, at) ?? carriers.at(tokens, at)?.last ?? null;
    isHead &&= known !== null || tokens[at]!.kind === 'mark';
    if (!isHead && !isAnywhere) return null;
    at = known ?? at;
  }
  return null;
}

function daysOf(times: readonly WrittenTime[]): string[] {
  const days = times.flatMap(({ found }) => found.filter((time): time is ReadDay => 'date' in time));
  return [...new Set(days.map(({ date }) => date))];
}

type Said = Pick<EmbargoLine, 'clock' | 'zone' | 'others' | 'hasOtherDigits'>;

/** What the tokens of a line say besides its days. */
function rest(tokens: readonly Token[], { first, last }: TokenRange, times: readonly WrittenTime[]): Said {
  const said: Said = { clock: null, zone: null, others: 0, hasOtherDigits: false };
  for (let at = first; at <= last; at += 1) {
    const time = times.find((dated) => dated.first <= at && at <= dated.last);
    at = time?.last ?? knownEnd(tokens, at, said) ?? countedEnd(tokens, at, said);
  }
  return said;
}

/** The last token of a clock, a zone or words around them, which are noted; null when none begins there. */
function knownEnd(tokens: readonly Token[], index: number, said: Said): number | null {
  const clock = timeOfDayAt(tokens, index);
  // The same moment may be told by two clocks: the first one holds.
  if (clock) said.clock ??= clock;
  const zone = clock ? null : zoneAt(tokens, index, said.clock !== null);
  if (zone) said.zone ??= zone.zone;
  return clock?.last ?? zone?.last ?? around.at(tokens, index)?.last ?? null;
}

function countedEnd(tokens: readonly Token[], index: number, said: Said): number {
  const { kind } = tokens[index]!;
  if (kind === 'digits') said.hasOtherDigits = true;
  if (kind === 'word') said.others += 1;
  return index;
}
