import { fold } from './fold';

/** One way to read a folded word: what is left after `skipped` letters of attached particles. */
export interface Reading {
  folded: string;
  skipped: number;
}

/**
 * The readings of a folded word without the particles Arabic attaches to it: و ف, then ب ل ك.
 * The article's alef, which لل drops, is put back: `للمغرب` reads as `المغرب`.
 */
export function readingsOf(folded: string): readonly Reading[] {
  const known = remembered.get(folded);
  if (known) return known;
  const readings = findReadings(folded);
  if (folded.length > longestRemembered) return readings;
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(folded, readings);
  return readings;
}

/** Whether a folded word is particles or the article stuck to a word in Latin letters: `الـTHAMM`, `بKOICA`. */
export function isParticleOnLatin(folded: string): boolean {
  const latin = particlesOnLatin.exec(folded);
  return latin !== null && /^[a-z]+$/.test(folded.slice(latin[0].length));
}

// Every phrase book asks for the readings of every word, and texts repeat their words.
const remembered = new Map<string, readonly Reading[]>();
const mostRemembered = 10_000;
const longestRemembered = 40;

function findReadings(folded: string): Reading[] {
  const readings: Reading[] = [{ folded, skipped: 0 }];
  if (!/^[وفبلكا]/.test(folded)) return readings;
  const conjunction = /^[وف]/.test(folded) ? 1 : 0;
  if (conjunction) addReading(readings, folded, 1);
  if (/^[بلك]/.test(folded.slice(conjunction))) addReading(readings, folded, conjunction + 1);
  const latin = particlesOnLatin.exec(folded)?.[0].length ?? 0;
  if (latin > conjunction + 1) readings.push({ folded: folded.slice(latin), skipped: latin });
  return readings;
}

const particlesOnLatin = /^[وف]?(?:[بك]?ال|لل|[بلك])?(?<=.)(?=[a-z])/;

/** Offset in the text at which a token goes on after `skipped` letters of attached particles. */
export function startAfter(token: { text: string; start: number }, skipped: number): number {
  if (skipped === 0) return token.start;
  let offset = token.start;
  let letters = 0;
  for (const character of token.text) {
    const isLetter = fold(character) !== '';
    if (isLetter && letters === skipped) break;
    if (isLetter) letters += 1;
    offset += character.length;
  }
  return offset;
}

/**
 * What a name is called that begins at `start` in a text and stands there with particles attached: the article that لل
 * is written with is put back, `للوكالة` names `الوكالة`.
 */
export function writtenAlone(text: string, start: number, end: number): string {
  const written = text.slice(start, end).replace(/\s+/g, ' ');
  const hasHalfArticle = text[start - 1] === 'ل' && /^ل[^ل]/.test(written);
  return hasHalfArticle ? `ا${written}` : written;
}

function addReading(readings: Reading[], folded: string, skipped: number): void {
  const rest = folded.slice(skipped);
  if (rest.length < 2) return;
  readings.push({ folded: rest, skipped });
  if (folded.startsWith('لل', skipped - 1)) readings.push({ folded: `ا${rest}`, skipped });
}
