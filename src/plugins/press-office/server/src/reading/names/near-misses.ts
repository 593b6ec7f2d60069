import type { KnownName, KnownWorld } from '../known-world';
import type { Lexicon } from '../languages/lexicon';
import type { PlaceMention } from '../places/find-places';
import { nearPlaces } from '../places/near-places';
import type { Claims } from '../text/claims';
import type { Layout, TokenRange } from '../text/layout';
import { editBetween, isOneEdit } from '../text/one-edit';
import { rememberPer } from '../text/remember';
import type { Mention } from './find-mentions';
import { looksLikeAcronym, type NameKind, type NamePattern, patternsOf } from './name-patterns';
import { type NameWord, nameWordsIn } from './name-words';

/** A name in a text that is nearly one on record, and most likely means it. */
export interface NearMiss extends TokenRange {
  /** As the text writes it, without particles attached in front. */
  written: string;
  /** As it is on record, in the same letters. */
  onRecord: string;
  kind: NameKind | 'place';
}

/** A near miss of a name of several words: sure enough to mean what is on record. */
export interface NearMention extends Mention<KnownName> {
  near: NearMiss;
}

interface Context {
  layout: Layout;
  /** Tokens that are names already. */
  taken: Claims;
}

/**
 * Names of two words or more that differ from one on record by one edit in one word ("Gilbert Hougbo"), two when they are
 * long. A given name with another ending is somebody else's: Karim, Karima.
 */
export function nearMentions(
  { layout, taken }: Context,
  subjects: readonly KnownName[],
  kind: NameKind,
): NearMention[] {
  const byKey = patternsByKeys[kind](subjects);
  const words = nameWordsIn(layout);
  const found: NearMention[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const match = taken.has(words[index]!.first) ? null : nearAt(layout, byKey, words, index);
    if (!match) continue;
    const range = { first: words[match.first]!.first, last: words[match.last]!.last };
    if (taken.overlaps(range)) continue;
    const end = layout.tokens[range.last]!.end;
    const written = layout.text.slice(match.start, end);
    const { name, subject } = match.pattern;
    found.push({ ...range, subject, start: match.start, end, near: { ...range, written, onRecord: name, kind } });
    index = match.last;
  }
  return found;
}

/** Acronyms in capitals and places that are nearly one on record. */
export function nearWords(
  { layout, taken, lexicon, places }: Context & { lexicon: Lexicon; places: readonly PlaceMention[] },
  known: KnownWorld,
): NearMiss[] {
  return [
    ...nearAcronyms({ layout, taken }, known),
    ...nearPlaces(layout, lexicon, { places, onRecord: known.places }).map((near) => ({
      ...near,
      kind: 'place' as const,
    })),
  ].filter((near) => !taken.overlaps(near));
}

type Pattern = NamePattern<KnownName>;

/** By the first word of the name and by the second: one of them is as it is on record. */
interface PatternsByKeys {
  first: ReadonlyMap<string, Pattern[]>;
  second: ReadonlyMap<string, Pattern[]>;
}

// Made once for all that is read with the same record.
const patternsByKeys = {
  project: rememberPer((subjects: readonly KnownName[]) => findPatternsByKeys(subjects, 'project')),
  organisation: rememberPer((subjects: readonly KnownName[]) => findPatternsByKeys(subjects, 'organisation')),
  person: rememberPer((subjects: readonly KnownName[]) => findPatternsByKeys(subjects, 'person')),
};

function findPatternsByKeys(subjects: readonly KnownName[], kind: NameKind): PatternsByKeys {
  const first = new Map<string, Pattern[]>();
  const second = new Map<string, Pattern[]>();
  for (const pattern of subjects.flatMap((subject) => patternsOf(subject, kind))) {
    const isTold = pattern.keys.length >= 2 && !pattern.isShortened && !pattern.isAcronym;
    if (!isTold || (pattern.isPerson && pattern.keys[0]!.length === 1)) continue;
    list(first, pattern.keys[0]!, pattern);
    list(second, pattern.keys[1]!, pattern);
  }
  return { first, second };
}

function list(map: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  const patterns = map.get(key);
  if (patterns) patterns.push(pattern);
  else map.set(key, [pattern]);
}

interface NearMatch {
  pattern: Pattern;
  /** Positions of words. */
  first: number;
  last: number;
  start: number;
}

function nearAt(layout: Layout, byKey: PatternsByKeys, words: readonly NameWord[], index: number): NearMatch | null {
  const { beginnings } = words[index]!;
  for (const { key, start } of beginnings) {
    for (const pattern of byKey.first.get(key) ?? []) {
      const last = nearEnd(layout, pattern, words, { index, edits: 0 });
      if (last !== null) return { pattern, first: index, last, start };
    }
  }
  const next = words[index + 1];
  if (!next || next.isCutOff) return null;
  for (const pattern of byKey.second.get(next.key) ?? []) {
    for (const { key, start } of beginnings) {
      if (!isNearWord(pattern, 0, key)) continue;
      const last = nearEnd(layout, pattern, words, { index, edits: 1 });
      if (last !== null) return { pattern, first: index, last, start };
    }
  }
  return null;
}

/** The word that a name ends with which begins at `index`, when what differs is little and not nothing. */
function nearEnd(
  { text, tokens }: Layout,
  pattern: Pattern,
  words: readonly NameWord[],
  { index, edits: before }: { index: number; edits: number },
): number | null {
  const most = pattern.keys.length >= 5 ? 2 : 1;
  let edits = before;
  let at = index;
  for (let next = 1; next < pattern.keys.length; next += 1) {
    at = skipSmall(pattern, words, at + 1);
    const word = words[at];
    if (!word || word.isCutOff) return null;
    if (word.key === pattern.keys[next]) continue;
    if (!isNearWord(pattern, next, word.key)) return null;
    edits += 1;
    if (edits > most) return null;
  }
  if (edits === 0) return null;
  const isCapitalised = /\p{Lu}/u.test(text.slice(tokens[words[at]!.first]!.start, tokens[words[at]!.last]!.end));
  return pattern.isPerson && /^[a-z]/.test(pattern.keys[0]!) && !isCapitalised ? null : at;
}

function skipSmall(pattern: Pattern, words: readonly NameWord[], from: number): number {
  let at = from;
  while (at < from + 3 && isSkipped(pattern, words[at])) at += 1;
  return at;
}

function isSkipped({ isLoose, isPerson }: Pattern, word: NameWord | undefined): boolean {
  if (word === undefined || word.isCutOff) return false;
  return isLoose ? word.isSmall : isPerson && word.key.length === 1;
}

function isNearWord({ keys, isPerson }: Pattern, position: number, written: string): boolean {
  const onRecord = keys[position]!;
  if (isPerson && position > 0 && soundOf(written) === soundOf(onRecord)) return true;
  const shortest = isPerson ? 5 : keys.length > 2 ? 4 : 7;
  if (Math.min(written.length, onRecord.length) < shortest - (isPerson ? 1 : 0) || !isOneEdit(written, onRecord))
    return false;
  if (Math.max(written.length, onRecord.length) < shortest) return false;
  return keys.length > 2 || !differsInEnding(written, onRecord);
}

/** A surname as it sounds: طريشة and اطريشا are one. Berber names begin with an alef that is written or not. */
const soundOf = (key: string) => key.replace(/^ا(?!ل)(?=.{4})/, '').replace(/(?<=.{3})ه$/, 'ا');

/** Another gender or number: Karim and Karima, Union and Unions. */
function differsInEnding(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.length > short.length && long.startsWith(short) && /[aesxهاي]$/.test(long);
}

/** "THMAM": letters that changed places, one doubled or dropped; another letter only in a long acronym. */
function nearAcronyms({ layout, taken }: Context, known: KnownWorld): NearMiss[] {
  const acronyms = kinds.flatMap(([kind, group]) => acronymsOf(known[group]).map((onRecord) => ({ onRecord, kind })));
  if (acronyms.length === 0) return [];
  const meant = new Map<string, (typeof acronyms)[number] | null>();
  return layout.tokens.flatMap(({ text: written }, index) => {
    if (written.length < 4 || taken.has(index) || !/^\p{Lu}{4,12}$/u.test(written)) return [];
    if (!meant.has(written) && meant.size < mostAsked)
      meant.set(written, acronyms.find(({ onRecord }) => isNearAcronym(written, onRecord)) ?? null);
    const near = meant.get(written);
    return near ? [{ first: index, last: index, written, ...near }] : [];
  });
}

const acronymsOf = rememberPer((subjects: readonly KnownName[]) =>
  subjects.flatMap(({ acronym, names }) =>
    [acronym ?? '', ...names.filter(looksLikeAcronym)].filter((name) => /^\p{Lu}{5,}$/u.test(name)),
  ),
);

const mostAsked = 1000;
const kinds = [
  ['project', 'projects'],
  ['organisation', 'organisations'],
] as const;

function isNearAcronym(written: string, onRecord: string): boolean {
  const edit = editBetween(written, onRecord);
  if (edit === null) return false;
  if (edit === 'swapped') return true;
  const isDoubled = written.replace(/(.)\1/g, '$1') === onRecord.replace(/(.)\1/g, '$1');
  return isDoubled || (onRecord.length >= 6 && written.length >= 6);
}
