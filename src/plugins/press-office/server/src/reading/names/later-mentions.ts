import type { Gender } from '../languages/language';
import type { Lexicon } from '../languages/lexicon';
import type { Layout, TokenRange } from '../text/layout';
import { isMark } from '../text/look-ahead';
import { personKey } from './name-patterns';
import { type NameWord, nameWordsIn, nameWordsOf } from './name-words';
import { afterHonorifics } from './suggest-people';

/** Somebody whose full name a text has told on some tokens. */
export interface NamedPerson<Subject> extends TokenRange {
  subject: Subject;
}

/**
 * The places that name somebody again by the surname alone: after an honorific ("M. Houngbo", "السيد هونغبو"), or in
 * capitals where no other name is. Only after the full name, and only when nobody else in the text has the surname.
 */
export function laterMentions<Subject>(
  layout: Layout,
  lexicon: Lexicon,
  people: readonly NamedPerson<Subject>[],
): (NamedPerson<Subject> & { start: number; end: number })[] {
  if (people.length === 0) return [];
  const words = nameWordsIn(layout);
  const surnames = surnamesOf(words, people);
  const taken = new Set(people.flatMap(({ first, last }) => range(first, last)));
  return words.flatMap((word, index) => {
    const meant = surnames.get(personKey(word.beginnings[0]!.key));
    if (!meant || taken.has(word.first) || word.first < meant.first) return [];
    if (!isByHonorific(layout, lexicon, word.first) && !isAlone(layout, words, index)) return [];
    const { start } = layout.tokens[word.first]!;
    return [{ subject: meant.subject, first: word.first, last: word.last, start, end: layout.tokens[word.last]!.end }];
  });
}

/** Whether the person named on token `first` is called a man or a woman there. */
export function genderAt({ tokens }: Layout, lexicon: Lexicon, first: number): Gender | null {
  const at = isMark(tokens[first - 1], /^\.$/) ? first - 1 : first;
  if (!lexicon.honorifics.before(tokens, at)) return null;
  return lexicon.womensHonorifics.before(tokens, at) ? 'woman' : 'man';
}

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, step) => first + step);

function surnamesOf<Subject>(
  words: readonly NameWord[],
  people: readonly NamedPerson<Subject>[],
): Map<string, { subject: Subject; first: number }> {
  const lastWords = new Map(words.map((word) => [word.last, word]));
  const surnames = new Map<string, { subject: Subject; first: number } | null>();
  for (const { subject, first, last } of people) {
    const surname = lastWords.get(last);
    if (!surname || surname.first <= first || surname.key.length < 3) continue;
    for (const key of new Set([personKey(surname.key), ...namesOf(subject).flatMap(surnameIn)])) {
      const known = surnames.get(key);
      if (known === undefined) surnames.set(key, { subject, first });
      else if (known && known.subject !== subject) surnames.set(key, null);
    }
  }
  const sure = [...surnames].filter(
    (entry): entry is [string, { subject: Subject; first: number }] => entry[1] !== null,
  );
  return new Map(sure);
}

/** The other spellings of the name on record may be used as well. */
const namesOf = (subject: unknown): readonly string[] =>
  typeof subject === 'object' && subject !== null && 'names' in subject ? (subject.names as readonly string[]) : [];

function surnameIn(name: string): string[] {
  const words = nameWordsOf(name);
  return words.length > 1 ? [personKey(words.at(-1)!.key)] : [];
}

function isByHonorific({ tokens }: Layout, lexicon: Lexicon, first: number): boolean {
  for (let at = first - 1; at >= first - 4 && at >= 0; at -= 1)
    if (afterHonorifics(tokens, at, lexicon) === first) return true;
  return false;
}

/** A surname in Latin letters with a capital, with no other capitalised word beside it. */
function isAlone({ tokens }: Layout, words: readonly NameWord[], index: number): boolean {
  const isCapitalised = (word: NameWord | undefined) =>
    word !== undefined && /^\p{Lu}\p{L}{3,}/u.test(tokens[word.first]!.text);
  const word = words[index];
  const next = words[index + 1];
  const isFollowed = isCapitalised(next) && !next!.isCutOff;
  return isCapitalised(word) && (word!.isCutOff || !isCapitalised(words[index - 1])) && !isFollowed;
}
