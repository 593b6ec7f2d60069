import { classAt, apostrophe, separator, unseen } from './character-class';

/** Letters from `start` to `end`, an apostrophe, and the place after it. */
interface BeforeApostrophe {
  text: string;
  start: number;
  end: number;
  next: number;
}

/** Whether letters before an apostrophe are a French word that lost its vowel there: they are not a part of what follows. */
export function isElision({ text, start, end, next }: BeforeApostrophe): boolean {
  if (end - start > longest) return false;
  const elided = text.slice(start, end).toLowerCase();
  return elisions.has(elided) && !(elided === 'm' && moroccanName.test(text.slice(next, next + 6)));
}

/** Whether what follows an apostrophe is the `s` of an English possessive and nothing more. */
export function isPossessive(text: string, next: number): boolean {
  const code = text.charCodeAt(next);
  if (code !== 0x73 && code !== 0x53) return false;
  const after = classAt(text, next + 1);
  return after === separator || after === unseen || after === apostrophe;
}

const elisions = new Set([
  ...['l', 'd', 'j', 'm', 't', 's', 'c', 'n', 'qu'],
  ...['jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'presqu', 'quelqu'],
]);
const longest = 6;
/** M’diq, M’hamed, M’rirt: also written without the apostrophe. */
const moroccanName = /^(?:diq|h[ae]m|rirt|semr)/i;
