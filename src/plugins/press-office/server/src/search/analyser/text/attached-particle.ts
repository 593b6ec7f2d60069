import { classAt, digit, letter } from './character-class';

/** Letters from `start` to `end`, and the next place that is seen. */
interface ArabicRun {
  text: string;
  start: number;
  end: number;
  next: number;
}

/**
 * Whether Arabic letters are only an article, a preposition or a conjunction that belongs to what follows: a Latin word or a
 * number right after them (الTHAMM, و43) or after a hyphen (ال-THAMM), or anything after their tatweel (بـ OFPPT).
 */
export function isAttachedParticle({ text, start, end, next }: ArabicRun): boolean {
  if (end - start > longest || !isFollowed({ text, start, end, next })) return false;
  return particles.has(text.slice(start, end).replace(marks, ''));
}

function isFollowed({ text, end, next }: ArabicRun): boolean {
  if (text.charCodeAt(end - 1) === tatweel) return true;
  const follower = classAt(text, hyphens.includes(text.charAt(next)) ? next + 1 : next);
  return follower === letter || follower === digit;
}

const tatweel = 0x0640;
const longest = 8;
const marks = /[\p{M}ـ]/gu;
const hyphens = '-‐‑';
const particles = new Set(
  ['', 'و', 'ف'].flatMap((first) => ['ال', 'بال', 'كال', 'لل', 'ب', 'ل', 'ك', ''].map((then) => first + then)),
);
particles.delete('');
