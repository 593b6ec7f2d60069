import { languages } from '../languages';
import type { Layout, TokenRange } from '../text/layout';
import { type PhraseMatch, phraseBook, wordsOf } from '../text/phrase-book';
import { fold } from '../text/fold';

/** Something with names: `names` and `acronym` as they are on record. */
export interface Named {
  acronym: string | null;
  names: readonly string[];
}

/** A place in a text that names something: its tokens, and its characters without particles attached in front. */
export interface Mention<Subject> extends TokenRange {
  subject: Subject;
  start: number;
  end: number;
}

/** Every mention of some subjects by a name or an acronym, in the order of the text; of overlapping names the longest. */
export function findMentions<Subject extends Named>(layout: Layout, subjects: readonly Subject[]): Mention<Subject>[] {
  const book = phraseBook(subjects.flatMap(namesOf));
  const mentions: Mention<Subject>[] = [];
  for (let index = 0; index < layout.tokens.length; index += 1) {
    const match = book.at(layout.tokens, index);
    if (!match || !isWrittenAsName(layout, match)) continue;
    const { first, last, start, end } = match;
    mentions.push({ subject: match.value.subject, first, last, start, end });
    index = last;
  }
  return mentions;
}

interface NameEntry<Subject> {
  subject: Subject;
  /** Only when written with capitals: a short name is often an everyday phrase too. */
  needsCapital: boolean;
  isAcronym: boolean;
}

function namesOf<Subject extends Named>(subject: Subject): [string, NameEntry<Subject>][] {
  const { acronym } = subject;
  const acronyms = acronym !== null && acronym.length > 1 ? [acronym] : [];
  const names = subject.names.flatMap((name) => [name, ...variants.map((vary) => vary(name))]);
  return [
    ...acronyms.map((name): [string, NameEntry<Subject>] => [name, { subject, needsCapital: true, isAcronym: true }]),
    ...names
      .filter((name) => name.trim().length > 2)
      .map((name): [string, NameEntry<Subject>] => [name, { subject, needsCapital: isShort(name), isAcronym: false }]),
  ];
}

const articles = new Set(languages.flatMap(({ names }) => names.articles.map(fold)));
const projectNouns = new Set(languages.flatMap(({ names }) => names.projectNouns.map(fold)));

/** What a text may leave out of a name: an explanation in brackets, initials, the article. */
const variants: readonly ((name: string) => string)[] = [
  (name) => name.replace(/\s*\([^)]*\)/g, ''),
  (name) => name.replace(/(?<=\s)\p{Lu}\.\s+/gu, ''),
  (name) => {
    const words = wordsOf(name);
    return words.length > 2 && articles.has(words[0]!) ? words.slice(1).join(' ') : name;
  },
];

function isShort(name: string): boolean {
  const words = wordsOf(name);
  return words.length < 4 && !words.some((word) => projectNouns.has(word));
}

/**
 * In Latin letters an acronym has capitals throughout (or at its beginning when it is long enough to be no word), and a
 * short name has one somewhere. So "care" is not CARE, and "our youth at work" not Youth at Work.
 */
function isWrittenAsName({ text }: Layout, { value, start, end }: PhraseMatch<NameEntry<unknown>>): boolean {
  const written = text.slice(start, end);
  if (!value.needsCapital || !/\p{Script=Latin}/u.test(written)) return true;
  if (!value.isAcronym) return /\p{Lu}/u.test(written);
  return written === written.toUpperCase() || (written.length > 4 && /^\p{Lu}/u.test(written));
}
