import { lettersOf, plainLetters } from '../../shared/plain-letters';

/**
 * A word reduced to what stays the same however it is typed: lower case, no accents or vowel signs, no tatweel,
 * no invisible format characters; أ إ آ ٱ → ا, ى → ي, ة → ه, Persian and Moroccan letters → the Arabic ones they are
 * also written with (گ ڭ → ك, پ → ب, ڤ → ف), œ → oe.
 * Decomposition and marks are Unicode's (NFKD, general categories M and Cf).
 */
export function fold(word: string): string {
  if (plain.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(ignored, '')
    .replace(variants, (letter) => plainLetters[letter] ?? letter);
}

const plain = /^[A-Za-z0-9]*$/;
const ignored = /[\p{M}\p{Cf}ـ]/gu;
const variants = lettersOf(plainLetters);
