/** What a UTF-16 code unit is to a reader of words. */
export const separator = 1;
/** Any letter but Arabic ones, and numbers written in letters (Ⅳ). */
export const letter = 2;
export const arabicLetter = 3;
export const digit = 4;
/** Stays with the letter before it: combining marks, and tatweel. */
export const mark = 5;
/** Is not seen: joiners, bidi marks, soft hyphens. */
export const unseen = 6;
export const apostrophe = 7;
/** The first half of a character that takes two units. */
export const firstHalf = 8;

/** The class of the code unit at a place; `separator` past the end. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== code) return separator;
  return classes[code] || classify(code);
}

/** The class of the character that begins with a first half: one of `letter`, `mark`, `separator`. */
export function classOfPair(text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at)!);
  if (character.length < 2) return separator;
  if (letters.test(character) || digits.test(character)) return letter;
  return marks.test(character) ? mark : separator;
}

/** What a digit of any script counts. */
export function digitValue(code: number): number {
  if (code < 0x80) return code - 0x30;
  return (digitValues[code] ||= readDigit(code) + 1) - 1;
}

const classes = new Uint8Array(0x10000);
/** One more than the value, so that 0 is what was not read yet. */
const digitValues = new Uint8Array(0x10000);

function readDigit(code: number): number {
  // Unicode keeps the ten digits of a script together, in their order, zero first (chapter 4.6).
  let zero = code;
  while (code - zero < 9 && digits.test(String.fromCharCode(zero - 1))) zero -= 1;
  return code - zero;
}

function classify(code: number): number {
  const found = read(code);
  classes[code] = found;
  return found;
}

function read(code: number): number {
  const character = String.fromCharCode(code);
  if (apostrophes.includes(character)) return apostrophe;
  if (code === 0x0640 || marks.test(character)) return mark;
  if (/\p{Cf}/u.test(character)) return unseen;
  if (digits.test(character)) return digit;
  if (letters.test(character)) return /\p{Script=Arabic}/u.test(character) ? arabicLetter : letter;
  return code >= 0xd800 && code < 0xdc00 ? firstHalf : separator;
}

/** Also an acute and a grave accent: keyboards without an apostrophe near at hand. */
const apostrophes = "'’‘ʼ´`＇";
const letters = /^[\p{L}\p{Nl}]/u;
const digits = /^\p{Nd}/u;
const marks = /^\p{M}/u;
