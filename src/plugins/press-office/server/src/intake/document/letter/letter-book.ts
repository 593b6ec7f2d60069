import { languages } from '../../../reading/languages';
import type { LetterWords } from '../../../reading/languages/letter-words';
import { wordsOf } from '../../../reading/text/phrase-book';

/** Phrases to be compared with the words of a line, folded and joined by spaces. */
export interface Phrases {
  /** Whether the words are one of the phrases, and nothing else. */
  has(words: string): boolean;
  /** The longest phrase that the words begin with, or null. */
  opening(words: string): string | null;
}

/** Makes phrases of what is written in word lists. */
export function phrases(written: Iterable<string>): Phrases {
  const known = new Set([...written].map((phrase) => wordsOf(phrase).join(' ')));
  const firstWords = new Set([...known].map((phrase) => phrase.split(' ', 1)[0]));
  const longest = Math.max(0, ...[...known].map((phrase) => phrase.split(' ').length));
  return {
    has: (words) => known.has(words),
    opening: (words) => {
      if (!firstWords.has(words.split(' ', 1)[0])) return null;
      const parts = words.split(' ', longest);
      for (let length = parts.length; length > 0; length -= 1) {
        const phrase = parts.slice(0, length).join(' ');
        if (known.has(phrase)) return phrase;
      }
      return null;
    },
  };
}

/** The phrases of one list in every language: a mail may be in another language than the release that it brings. */
export const inEveryLanguage = (list: (words: LetterWords) => readonly string[]): Phrases =>
  phrases(languages.flatMap(({ letter }) => list(letter)));
