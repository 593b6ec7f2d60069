import {
  apostrophe,
  arabicLetter,
  classAt,
  classOfPair,
  digit,
  firstHalf,
  letter,
  mark,
  separator,
  unseen,
} from './character-class';
import { endOfDotted } from './dotted';
import { isElision, isPossessive } from './elisions';
import { isAttachedParticle } from './attached-particle';
import { scanNumber } from './scan-number';
import type { SeeWord } from './see-word';

/**
 * Finds the words of a text, in time proportional to its length. A word is a run of letters of one script with their marks;
 * Latin ones may have digits after letters (G20) and apostrophes between letters (aujourd’hui). What is elided before a word
 * (l’emploi), a possessive ’s, and an Arabic particle before a Latin word or a number (الـTHAMM) are no words. Letters
 * with full stops between them are one word (O.I.T.).
 */
export function scanWords(text: string, see: SeeWord): void {
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === arabicLetter) at = scanArabic(text, at, see);
    else if (kind === letter) at = scanLetters(text, at, see);
    else if (kind === digit) at = scanNumber(text, at, see);
    else if (kind === firstHalf && classOfPair(text, at) === letter) at = scanLetters(text, at, see);
    else at += 1;
    if (at < 0) return;
  }
}

/** The answer of a scan that was told to stop. */
const stopped = -1;

function scanArabic(text: string, start: number, see: SeeWord): number {
  const dotted = endOfDotted(text, start);
  if (dotted > 0) return see(start, dotted, null) ? dotted : stopped;
  let end = start + 1;
  let at = end;
  for (; at < text.length; at += 1) {
    const kind = classAt(text, at);
    if (kind === arabicLetter || kind === mark) end = at + 1;
    else if (kind !== unseen) break;
  }
  if (isAttachedParticle({ text, start, end, next: at })) return at;
  return see(start, end, null) ? at : stopped;
}

function scanLetters(text: string, start: number, see: SeeWord): number {
  const dotted = endOfDotted(text, start);
  if (dotted > 0) return see(start, dotted, null) ? dotted : stopped;
  let end = start;
  let at = start;
  for (;;) {
    const width = widthInWord(text, at);
    const kind = classAt(text, at);
    if (width > 0) end = at += width;
    else if (kind === unseen) at += 1;
    else if (kind === apostrophe && classAt(text, at + 1) === letter) {
      if (isElision({ text, start, end, next: at + 1 })) return at + 1;
      if (isPossessive(text, at + 1)) return see(start, end, null) ? at + 2 : stopped;
      at += 1;
    } else return see(start, end, null) ? at : stopped;
  }
}

/** How many units the letter, mark or digit at a place takes; 0 for anything else. */
function widthInWord(text: string, at: number): number {
  const kind = classAt(text, at);
  if (kind === letter || kind === mark || isPlainDigit(text.charCodeAt(at))) return 1;
  return kind === firstHalf && classOfPair(text, at) !== separator ? 2 : 0;
}

function isPlainDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
