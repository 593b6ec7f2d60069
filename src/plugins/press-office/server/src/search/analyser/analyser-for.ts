import { arabicTerm } from './arabic/arabic-term';
import { englishStem } from './latin/english-stem';
import { frenchStem } from './latin/french-stem';
import { fold } from './terms/fold';
import { remembering, type TermReader } from './terms/term-reader';
import { scanWords } from './text/scan-words';
import type { Analyser, Word } from './word';

/**
 * The analyser of a locale, by the language of its code (`ar-MA` is Arabic). Arabic words are stemmed in all three languages, Latin
 * ones as French in French and as English in English; in Arabic they are names and acronyms, and only folded. Of other
 * languages everything is only folded.
 */
export function analyserFor(locale: string): Analyser {
  const read = termReaderFor(locale);
  return (text) => {
    const words: Word[] = [];
    scanWords(text, (start, end, number) => {
      const { term, folded } = number === null ? read(text.slice(start, end)) : { term: number, folded: number };
      if (term !== '') words.push({ term, start, end, folded });
      return true;
    });
    return words;
  };
}

/** What reads the words of a locale one by one; the same each time, with what it remembers. */
export function termReaderFor(locale: string): TermReader {
  return readers[languageOf(locale)];
}

/** The languages that words are stemmed in. */
export type Language = 'ar' | 'fr' | 'en' | 'other';

/** The language of a locale code. */
export function languageOf(locale: string): Language {
  const [language = ''] = locale.toLowerCase().split(/[-_]/);
  return language === 'ar' || language === 'fr' || language === 'en' ? language : 'other';
}

const readers: Record<Language, TermReader> = {
  ar: remembering(readIn((folded) => folded)),
  fr: remembering(readIn(frenchStem)),
  en: remembering(readIn(englishStem)),
  other: remembering((written) => {
    const folded = fold(written);
    return { term: folded, folded };
  }),
};

function readIn(stem: (folded: string) => string): TermReader {
  return (written) => {
    const folded = fold(written);
    return arabic.test(folded) ? arabicTerm(folded) : { term: stem(folded), folded };
  };
}

const arabic = /^\p{Script=Arabic}/u;
