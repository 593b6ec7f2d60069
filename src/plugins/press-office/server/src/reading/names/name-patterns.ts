import { fold } from '../text/fold';
import { languages } from '../languages';
import { type NameWord, nameWordsOf } from './name-words';

/** What a name is the name of. */
export type NameKind = 'project' | 'organisation' | 'person';

/** Something with names: `names` and `acronym` as they are on record. */
export interface Named {
  acronym: string | null;
  names: readonly string[];
}

/** One way to write a name. */
export interface NamePattern<Subject> {
  subject: Subject;
  /** The words to compare, without those that may differ. */
  keys: readonly string[];
  /** The name as it is on record. */
  name: string;
  isPerson: boolean;
  isAcronym: boolean;
  /** Small words and articles may differ from the record: the others are enough to know it. */
  isLoose: boolean;
  /** Only when written as a name is: a short name is often an everyday phrase too. */
  needsCapital: boolean;
  /** In Arabic, which has no capitals, only in quotation marks, in brackets or after a noun such as "project". */
  needsMark: boolean;
  /** Its last part is left out: it is another name when it goes on. */
  isShortened: boolean;
}

/** Every way to write the names of a subject that is sure to mean it. A subject is of one kind. */
export function patternsOf<Subject extends Named>(subject: Subject, kind: NameKind): readonly NamePattern<Subject>[] {
  const known = patternsBySubject.get(subject) as readonly NamePattern<Subject>[] | undefined;
  if (known) return known;
  const names = subject.acronym === null ? subject.names : [subject.acronym, ...subject.names];
  const patterns = names.flatMap((name) => writingsOf(name, kind).map((writing) => ({ ...writing, subject })));
  patternsBySubject.set(subject, patterns);
  return patterns;
}

type Writing = Omit<NamePattern<never>, 'subject'>;

const patternsBySubject = new WeakMap<Named, readonly NamePattern<Named>[]>();

// The same names are asked for with every text.
const remembered = new Map<string, readonly Writing[]>();
const mostRemembered = 20_000;

function writingsOf(name: string, kind: NameKind): readonly Writing[] {
  const key = `${kind} ${name}`;
  const known = remembered.get(key);
  if (known) return known;
  const writings = findWritings(name, kind);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, writings);
  return writings;
}

function findWritings(name: string, kind: NameKind): Writing[] {
  if (name.trim().length < 2) return [];
  if (looksLikeAcronym(name)) return [acronymWriting(name)];
  return name.trim().length > 2 ? nameWritings(name, kind) : [];
}

/** A name of capitals only: THAMM, STED-AMT, O.I.T. */
export const looksLikeAcronym = (name: string): boolean =>
  /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d.&-]{2,12}$/u.test(name.trim());

/** A word of a person's name without its article, which texts drop: الطاهري and طاهري. */
export const personKey = (key: string): string => key.replace(/^(?:ال|el|al)(?=.{3})/, '');

function acronymWriting(name: string): Writing {
  const keys = nameWordsOf(name).map(({ key }) => key);
  return { ...plain, keys, name, isAcronym: true, needsCapital: true };
}

function nameWritings(name: string, kind: NameKind): Writing[] {
  const words = nameWordsOf(name.replace(/\s*\([^)]*\)/g, ''));
  if (kind === 'person') return personWritings(name, words);
  const content = words.filter(({ isSmall }) => !isSmall);
  const isShort = words.length < 4 && !words.some(({ key }) => namingNouns.has(key));
  const isLoose = content.length > 2;
  const whole: Writing = {
    ...plain,
    name,
    isLoose,
    keys: (isLoose ? content : withoutArticle(words)).map(({ key }) => key),
    needsCapital: isShort,
    needsMark: isShort && kind === 'project',
  };
  const shortened = kind === 'organisation' ? beforeConjunction(words) : null;
  if (whole.keys.length === 0) return [];
  return shortened ? [whole, { ...whole, keys: shortened, isShortened: true }] : [whole];
}

/** "Lina K. Bahri" is also Lina Bahri, Bahri Lina and L. Bahri. */
function personWritings(name: string, words: readonly NameWord[]): Writing[] {
  const keys = words.map(({ key }) => key);
  const full = keys.filter((key, index) => key.length > 1 || (index === 0 && keys.length === 2));
  if (full.length < 2) return [];
  const whole: Writing = { ...plain, name, isPerson: true, keys: full, needsCapital: true };
  const [given, ...rest] = full;
  const isLatin = /^[a-z]/.test(given!);
  return isLatin ? [whole, { ...whole, keys: [...rest, given!] }, { ...whole, keys: [given![0]!, ...rest] }] : [whole];
}

const plain = {
  isPerson: false,
  isAcronym: false,
  isLoose: false,
  needsCapital: false,
  needsMark: false,
  isShortened: false,
};

const articles = new Set(languages.flatMap(({ names }) => names.articles.map(fold)));
const namingNouns = new Set(
  languages.flatMap(({ names }) => [...names.projectNouns, ...names.organisationNouns].map(fold)),
);

/** "The Hague Port Institute" may be called Hague Port Institute. */
function withoutArticle(words: readonly NameWord[]): readonly NameWord[] {
  return words.length > 2 && articles.has(words[0]!.key) ? words.slice(1) : words;
}

/** "Office of Vocational Training" of "Office of Vocational Training and Job Promotion": three words that tell are enough. */
function beforeConjunction(words: readonly NameWord[]): string[] | null {
  const told: string[] = [];
  for (const { key, isSmall } of words) {
    if (told.length >= 3 && (key === 'et' || key === 'and' || /^و.{3}/.test(key))) return told;
    if (!isSmall) told.push(key);
  }
  return null;
}
