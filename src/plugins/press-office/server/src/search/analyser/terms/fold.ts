import { lettersOf, plainLetters } from '../../../shared/plain-letters';

/**
 * A word in small letters, without accents, diacritics, tatweel and whatever else is not a letter or a digit; œ → oe. Of Arabic:
 * أ إ آ ٱ → ا, ة → ه, ى → ي, Persian and Moroccan letters → those they are also written with (ڤ → ف), and hamza as readers
 * confuse its seats: ؤ → و, ئ → ي, any before و → و (مسئول, مسؤول), any between ا and ا or ه → ء (كفائة, كفاءة), يأة → يئة,
 * and ئة → ييه, so that a group (فئة) is not in it (فيه).
 * At most `longestTerm` units; empty when nothing is left. Decomposition is Unicode's (NFKC, NFKD).
 */
export function fold(word: string): string {
  const read = word.length > longestRead ? word.slice(0, longestRead) : word;
  const folded = plain.test(read) ? read.toLowerCase() : foldLetters(read);
  return folded.length > longestTerm ? folded.slice(0, longestTerm).replace(/[\ud800-\udbff]$/, '') : folded;
}

/** The most UTF-16 units of a term: longer words are known by their beginning. */
export const longestTerm = 64;

/** Marks can be piled on a letter without end: more of a word than this is not looked at. */
const longestRead = 512;

function foldLetters(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(hamzaInHaya, 'يئ')
    .replace(hamzaAfterAlef, 'اء')
    .replace(hamzaBeforeWaw, 'و')
    .replace(hamzaBeforeTa, 'يي')
    .normalize('NFKD')
    .replace(notLetters, '')
    .replace(variants, (found) => letters[found] ?? found);
}

const plain = /^[A-Za-z0-9]*$/;
const unseen = /[\p{M}\p{Cf}ـ]/gu;
const notLetters = /[^\p{L}\p{N}]/gu;
const hamzaInHaya = /يأ(?=[هة]$)/;
const hamzaAfterAlef = /ا[ءئؤأ](?=[اهة])/g;
const hamzaBeforeTa = /ئ(?=[هة]$)/;
const hamzaBeforeWaw = /[ءئؤ](?=و)/g;
const letters: Readonly<Record<string, string>> = { ...plainLetters, ı: 'i', ς: 'σ', đ: 'd', ð: 'd', ł: 'l' };
const variants = lettersOf(letters);
