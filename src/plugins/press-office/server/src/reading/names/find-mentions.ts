import { languages } from '../languages';
import type { Layout, TokenRange } from '../text/layout';
import { isMark } from '../text/look-ahead';
import { phraseList } from '../text/phrase-book';
import { type Named, type NameKind, type NamePattern, patternsOf, personKey } from './name-patterns';
import { type NameWord, nameWordsIn } from './name-words';

export type { Named, NameKind } from './name-patterns';

/** A place in a text that names something: its tokens, and its characters without particles attached in front. */
export interface Mention<Subject> extends TokenRange {
  subject: Subject;
  start: number;
  end: number;
}

/**
 * Every mention of some subjects by a name or an acronym, in the order of the text; of overlapping names the longest.
 * Spelling may differ in what `fold` and `NameWord.key` make alike, in the small words of a long name, and in the
 * initials and the article of a person's.
 */
export function findMentions<Subject extends Named>(
  layout: Layout,
  subjects: readonly Subject[],
  kind: NameKind = 'organisation',
): Mention<Subject>[] {
  const patterns = patternsOfAll(subjects, kind);
  const words = nameWordsIn(layout);
  const mentions: Mention<Subject>[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const match = longestAt(layout, patterns, words, index);
    if (!match) continue;
    const last = words[match.lastWord]!.last;
    const { subject } = match.pattern;
    mentions.push({ subject, first: words[index]!.first, last, start: match.start, end: layout.tokens[last]!.end });
    index = match.lastWord;
  }
  return mentions;
}

interface Match<Subject> {
  pattern: NamePattern<Subject>;
  start: number;
  lastWord: number;
}

type Patterns<Subject> = ReadonlyMap<string, readonly NamePattern<Subject>[]>;

/** The patterns of what is on record are made once for all that is read with it. */
function patternsOfAll<Subject extends Named>(subjects: readonly Subject[], kind: NameKind): Patterns<Subject> {
  const known = remembered[kind].get(subjects) as Patterns<Subject> | undefined;
  if (known) return known;
  const patterns = patternsByFirstKey(subjects, kind);
  remembered[kind].set(subjects, patterns);
  return patterns;
}

type Remembered = WeakMap<readonly Named[], Patterns<Named>>;
const remembered: Record<NameKind, Remembered> = {
  project: new WeakMap(),
  organisation: new WeakMap(),
  person: new WeakMap(),
};

function patternsByFirstKey<Subject extends Named>(subjects: readonly Subject[], kind: NameKind): Patterns<Subject> {
  const all = subjects.flatMap((subject) => patternsOf(subject, kind));
  const byFirst = new Map<string, NamePattern<Subject>[]>();
  for (const pattern of withoutUnsure(all)) {
    const key = firstKeyOf(pattern);
    const patterns = byFirst.get(key);
    if (patterns) patterns.push(pattern);
    else byFirst.set(key, [pattern]);
  }
  return byFirst;
}

/** Without the shortened names that two subjects share. */
function withoutUnsure<Subject>(patterns: readonly NamePattern<Subject>[]): readonly NamePattern<Subject>[] {
  const meant = new Map<string, Subject | null>();
  for (const { isShortened, keys, subject } of patterns) {
    if (!isShortened) continue;
    const name = keys.join(' ');
    meant.set(name, meant.has(name) && meant.get(name) !== subject ? null : subject);
  }
  return patterns.filter(({ isShortened, keys }) => !isShortened || meant.get(keys.join(' ')) !== null);
}

const firstKeyOf = ({ isPerson, keys }: NamePattern<unknown>) => (isPerson ? personKey(keys[0]!) : keys[0]!);

function longestAt<Subject>(
  layout: Layout,
  patterns: Patterns<Subject>,
  words: readonly NameWord[],
  index: number,
): Match<Subject> | null {
  let longest: Match<Subject> | null = null;
  for (const { key, start } of words[index]!.beginnings) {
    const found = patterns.get(key) ?? (articleInFront.test(key) ? patterns.get(personKey(key)) : undefined);
    if (!found) continue;
    for (const pattern of found) {
      if (!pattern.isPerson && pattern.keys[0] !== key) continue;
      const lastWord = endOf(pattern, words, index);
      if (lastWord === null || (longest && lastWord <= longest.lastWord)) continue;
      const match = { pattern, start, lastWord };
      if (isWrittenAsName(layout, words, index, match)) longest = match;
    }
  }
  return longest;
}

const articleInFront = /^(?:ال|el|al)/;

/** The word that a name ends with when it begins at `index`. */
function endOf(pattern: NamePattern<unknown>, words: readonly NameWord[], index: number): number | null {
  let at = index;
  for (let next = 1; next < pattern.keys.length; next += 1) {
    const found = nextWord(pattern, words, at + 1, pattern.keys[next]!);
    if (found === null) return null;
    at = found;
  }
  return pattern.isShortened && goesOn(words[at + 1]) ? null : at;
}

const mostSkipped = 3;

function nextWord(pattern: NamePattern<unknown>, words: readonly NameWord[], from: number, key: string): number | null {
  for (let at = from; at <= from + mostSkipped; at += 1) {
    const word = words[at];
    if (!word || word.isCutOff) return null;
    if (word.key === key || (pattern.isPerson && personKey(word.key) === personKey(key))) return at;
    const isSkipped = (pattern.isLoose && word.isSmall) || (pattern.isPerson && word.key.length === 1);
    if (!isSkipped) return null;
  }
  return null;
}

function goesOn(word: NameWord | undefined): boolean {
  return word !== undefined && !word.isCutOff && (/^(?:et|and)$/.test(word.key) || word.key.startsWith('و'));
}

/**
 * In Latin letters an acronym has capitals throughout (or at its beginning when it is long enough to be no word), and a
 * short name has one somewhere. So "care" is not CARE, and "our youth at work" not Youth at Work.
 */
function isWrittenAsName<Subject>(
  { text, tokens }: Layout,
  words: readonly NameWord[],
  index: number,
  { pattern, start, lastWord }: Match<Subject>,
): boolean {
  const { first } = words[index]!;
  const { last } = words[lastWord]!;
  const written = text.slice(start, tokens[last]!.end);
  if (!/\p{Script=Latin}/u.test(written)) return !pattern.needsMark || isMarked({ text, tokens }, { first, last });
  if (!pattern.needsCapital) return true;
  if (!pattern.isAcronym) return /\p{Lu}/u.test(written) || isQuoted({ text, tokens }, { first, last });
  return written === written.toUpperCase() || (written.length > 4 && /^\p{Lu}/u.test(written));
}

/** « les jeunes au travail »: the whole of a quotation, with or without an article. */
function isQuoted({ tokens }: Pick<Layout, 'text' | 'tokens'>, { first, last }: TokenRange): boolean {
  const isOpened = [first - 1, first - 2].some((at) => isMark(tokens[at], /^[«“"„]$/));
  return isOpened && isMark(tokens[last + 1], /^[»”"]$/);
}

const projectNouns = phraseList(languages.flatMap(({ names }) => [...names.projectNouns, ...names.titledAs]));
const farthestNoun = 3;

/** In quotation marks or brackets, or after "project", "entitled". */
function isMarked({ tokens }: Pick<Layout, 'text' | 'tokens'>, { first, last }: TokenRange): boolean {
  if (isMark(tokens[first - 1], /^[«“"„(:]$/) || isMark(tokens[last + 1], /^[»”"(]$/)) return true;
  for (let at = first - 1; at >= first - farthestNoun && tokens[at]?.kind === 'word'; at -= 1)
    if (projectNouns.at(tokens, at)) return true;
  return false;
}
