import type { Lexicon } from '../../reading/languages/lexicon';
import type { PlaceMention } from '../../reading/places/find-places';
import type { Layout, TokenRange } from '../../reading/text/layout';
import { isGlued, isMark } from '../../reading/text/look-ahead';
import { lastBefore } from '../../reading/text/ranges';
import type { Token } from '../../reading/text/tokens';
import type { WrittenTime } from '../../reading/times/find-times';
import type { ReadDay } from '../../reading/times/written-time';

/** Where and when a release is dated from, as far as its text tells. */
export interface Dateline {
  place: string | null;
  /** ISO 8601 day. */
  date: string | null;
}

interface Context {
  layout: Layout;
  lexicon: Lexicon;
  times: readonly WrittenTime[];
  places: readonly PlaceMention[];
}

/**
 * Reads the dateline: "Rabat, le 8 mai 2024 –" at the head of a paragraph if there is one. Otherwise the day is the
 * first that a text names with its weekday, or else the first; the place is the town named in the sentence of that day,
 * or else the first town in the title.
 */
export function readDateline(context: Context, titleParagraph: number): Dateline {
  const written = context.times.map((time) => datelineAt(context, time)).find(Boolean);
  if (written) return written;
  const days = context.times.flatMap((time) => time.found.filter(isDay).map((day) => ({ day, token: time.first })));
  const main = days.find(({ day }) => day.weekday !== null) ?? days[0];
  const inSentence = main && townsIn(context, ({ sentenceOf }, token) => sentenceOf[token] === sentenceOf[main.token]);
  const inTitle = townsIn(context, ({ paragraphOf }, token) => paragraphOf[token] === titleParagraph);
  return { place: inSentence?.at(-1) ?? inTitle[0] ?? null, date: main?.day.date ?? null };
}

/**
 * Where the words of a paragraph go on after the dateline at its head: "Rabat, le 8 mai 2024 – ". Null when it has none,
 * or one that is part of its first sentence: "Rabat, le 8 mai 2024, le ministre …".
 */
export function datelineEnd(context: Context, paragraph: number): number | null {
  const { tokens, firstTokenOf, paragraphOf } = context.layout;
  const begin = firstTokenOf[paragraph];
  const first = begin === undefined ? -1 : lastBefore(context.times, begin) + 1;
  const times = context.times.slice(Math.max(first, 0), Math.max(first, 0) + mostTimes);
  const time = times.find((one) => paragraphOf[one.first] === paragraph && datelineAt(context, one) !== null);
  if (!time) return null;
  let at = time.last + 1;
  if (isMark(tokens[at], /^\)$/)) at += 1;
  // "(MAP)": the agency.
  if (isMark(tokens[at], /^\($/) && isMark(tokens[at + 2], /^\)$/)) at += 3;
  if (!isMark(tokens[at], /^[-–—:./]$/) || paragraphOf[at] !== paragraph) return null;
  while (isMark(tokens[at], /^[-–—:./]$/)) at += 1;
  return tokens[at] && paragraphOf[at] === paragraph ? tokens[at]!.start : null;
}

// A date of the Islamic calendar may stand beside the one of the dateline.
const mostTimes = 2;

/** Makes a test for whether a paragraph says only where and when: its words are a dateline and nothing else. */
export function datelineParagraphs(context: Context): (paragraph: number) => boolean {
  const alone = new Set<number>();
  for (const time of context.times) {
    const paragraph = context.layout.paragraphOf[time.first]!;
    const end = context.layout.firstTokenOf[paragraph + 1] ?? context.layout.tokens.length;
    const rest = context.layout.tokens.slice(time.last + 1, Math.min(end, time.last + 4));
    const isAlone = time.last + 4 > end && rest.every(({ kind }) => kind === 'mark');
    if (isAlone && datelineAt(context, time)) alone.add(paragraph);
  }
  return (paragraph) => alone.has(paragraph);
}

const isDay = (found: WrittenTime['found'][number]): found is ReadDay => 'date' in found;

function townsIn({ layout, places }: Context, isThere: (layout: Layout, token: number) => boolean): string[] {
  return places
    .filter(({ value, first }) => value === null && isThere(layout, first))
    .map(({ start, end }) => layout.text.slice(start, end));
}

const longestPlace = 3;
const farthestDate = 16;

/** The dateline that a date ends: at the head of its paragraph a town, or words before a comma, and nothing more. */
function datelineAt({ layout, lexicon, times, places }: Context, time: WrittenTime): Dateline | null {
  const { text, tokens } = layout;
  const day = time.found.find(isDay);
  const begin = layout.firstTokenOf[layout.paragraphOf[time.first]!]!;
  if (!day || time.first - begin > farthestDate) return null;
  const opener = lexicon.datelineOpeners.at(tokens, begin);
  const first = opener ? opener.last + 1 : begin;
  const town = places[lastBefore(places, time.first)];
  const isTown = town?.first === first && town.value === null;
  const last = isTown ? town.last : wordsBeforeComma(tokens, first);
  const start = isTown ? town.start : tokens[first]!.start;
  const context = { layout, lexicon, times, places };
  if (last === null || !leadsTo(context, { first: last + 1, last: time.first - 1 })) return null;
  if (!isTown && !isLast(layout, time.last)) return null;
  return { place: text.slice(start, tokens[last]!.end), date: day.date };
}

/** Whether a date ends its paragraph, or a mark stands between it and the rest: "Hier, 8 mai 2024, le ministre" is none. */
function isLast({ tokens, paragraphOf }: Layout, date: number): boolean {
  const next = isMark(tokens[date + 1], /^\)$/) ? date + 2 : date + 1;
  return paragraphOf[next] !== paragraphOf[date] || isMark(tokens[next], /^[-–—:.(]$/);
}

/** The Islamic date that begins with a token: it may stand before the Gregorian one. */
function islamicAt(times: readonly WrittenTime[], index: number): WrittenTime | null {
  const time = times[lastBefore(times, index + 1)];
  return time?.first === index && time.found.some((found) => 'calendar' in found) ? time : null;
}

function wordsBeforeComma(tokens: readonly Token[], first: number): number | null {
  for (let at = first; at <= first + 2 * longestPlace; at += 1) {
    if (isMark(tokens[at], /^[,،]$/)) return at > first ? at - 1 : null;
    if (tokens[at]?.kind !== 'word' && !(isMark(tokens[at], /^[-‐’']$/) && isGlued(tokens, at))) return null;
  }
  return null;
}

/** Whether tokens are only what may stand between a place and a date: ", le", "في يوم", ", Morocco,", "/ Genève". */
function leadsTo({ layout: { tokens }, lexicon, times, places }: Context, { first, last }: TokenRange): boolean {
  for (let at = first; at <= last; at += 1) {
    const place = places[lastBefore(places, at + 1)];
    const filler =
      lexicon.time.dayFillers.at(tokens, at) ??
      lexicon.whereabouts.at(tokens, at) ??
      islamicAt(times, at) ??
      (place?.first === at ? place : lexicon.countries.at(tokens, at));
    if (!filler && !isMark(tokens[at], /^[,،()/–—-]$/)) return false;
    at = filler?.last ?? at;
  }
  return true;
}
