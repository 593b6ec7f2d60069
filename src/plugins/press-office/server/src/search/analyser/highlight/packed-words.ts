import { classAt, digit } from '../text/character-class';
import { scanWords } from '../text/scan-words';
import type { SeeWord } from '../text/see-word';
import type { Word } from '../word';

/**
 * The words of a text, packed: 5 bytes a word, in the order of the text. Where it begins (2 bytes, the lower first), how many UTF-16
 * units it has, and a byte each of what its term and its beginning are recognised by. Whoever looks for a few words in the text
 * reads those alone that may be them.
 */
export type PackedWords = Uint8Array;

const bytesOfWord = 5;
/** A longer text, or a longer word, does not fit: whoever looks for words reads the text. */
const longestText = 0xffff;
const longestWord = 0xff;
/** What a beginning is recognised by is its first letters; one of fewer may be any. */
const lettersOfBeginning = 2;

/** Packs the words that an analyser found in a text; null where they do not fit, or nobody knows them. */
export function packWords(text: string, words: readonly Word[] | null): PackedWords | null {
  if (words === null) return null;
  if (text.length > longestText || words.some(({ start, end }) => end - start > longestWord)) return null;
  const packed = Buffer.alloc(words.length * bytesOfWord);
  words.forEach(({ start, end, term, folded }, place) => {
    const at = place * bytesOfWord;
    packed.writeUInt16LE(start, at);
    packed[at + 2] = end - start;
    packed[at + 3] = byteOf(term, term.length);
    packed[at + 4] = byteOf(folded, lettersOfBeginning);
  });
  return packed;
}

/** Which words may be wanted: one entry for each byte, 1 where it is of a term or a beginning that is. */
export interface Sieve {
  terms: Uint8Array;
  beginnings: Uint8Array;
}

export function sieveFor({
  terms,
  beginnings,
}: {
  terms: Iterable<string>;
  beginnings: readonly { folded: string }[];
}): Sieve {
  const sieve = { terms: new Uint8Array(256), beginnings: new Uint8Array(256) };
  for (const term of terms) sieve.terms[byteOf(term, term.length)] = 1;
  for (const { folded } of beginnings) {
    if (folded.length < lettersOfBeginning) sieve.beginnings.fill(1);
    else sieve.beginnings[byteOf(folded, lettersOfBeginning)] = 1;
  }
  return sieve;
}

/** Whether a sieve lets any word through. */
export function mayHaveWanted(packed: PackedWords, { terms, beginnings }: Sieve): boolean {
  for (let at = 0; at + bytesOfWord <= packed.length; at += bytesOfWord) {
    if (terms[packed[at + 3]!] || beginnings[packed[at + 4]!]) return true;
  }
  return false;
}

/** Shows the words that a sieve lets through, or all without one, as `scanWords` shows those of the text. */
export function seePackedWords(text: string, packed: PackedWords, sieve: Sieve | null, see: SeeWord): void {
  for (let at = 0; at + bytesOfWord <= packed.length; at += bytesOfWord) {
    if (sieve !== null && !sieve.terms[packed[at + 3]!] && !sieve.beginnings[packed[at + 4]!]) continue;
    const start = packed[at]! + packed[at + 1]! * 0x100;
    const end = start + packed[at + 2]!;
    if (!see(start, end, numberIn(text, start, end))) return;
  }
}

function numberIn(text: string, start: number, end: number): string | null {
  if (classAt(text, start) !== digit) return null;
  let term: string | null = null;
  scanWords(text.slice(start, end), (_start, _end, number) => {
    term = number;
    return false;
  });
  return term;
}

/** FNV-1a of some letters of a text, folded to a byte. */
function byteOf(text: string, letters: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < letters && at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 8) ^ (hash >>> 16) ^ (hash >>> 24)) & 0xff;
}
