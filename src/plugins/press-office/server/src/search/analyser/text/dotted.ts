import { arabicLetter, classAt, digit, letter, mark } from './character-class';

/**
 * Where letters that each have a full stop after them end (O.I.T., U.E, أ.ف.ب): the last full stop is theirs. -1 when what
 * begins at a place is nothing of the kind.
 */
export function endOfDotted(text: string, start: number): number {
  if (text.charCodeAt(start + 1) !== fullStop) return -1;
  let count = 1;
  let at = start + 2;
  while (isLetter(text, at)) {
    if (text.charCodeAt(at + 1) === fullStop) {
      count += 1;
      at += 2;
    } else if (isInWord(text, at + 1)) break;
    else return at + 1;
  }
  return count > 1 ? at : -1;
}

const fullStop = 0x2e;

function isLetter(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === letter || kind === arabicLetter;
}

function isInWord(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === letter || kind === arabicLetter || kind === digit || kind === mark;
}
