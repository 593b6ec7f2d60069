import { arabicLetter, classAt, digit, letter, separator } from './character-class';

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
  if (end - start > longest) return false;
  const raw = text.slice(start, end);
  const particle = raw.replace(marks, '');
  if (!particles.has(particle)) return false;
  if (raw.endsWith('ـ')) return true;
  const follower = hyphens.includes(text.charAt(next)) ? classAt(text, next + 1) : classAt(text, next);
  return follower === letter || follower === digit;
}

const longest = 8;
const marks = /[\p{M}ـ]/gu;
const hyphens = '-‐‑';
const particles = new Set(
  ['', 'و', 'ف'].flatMap((first) => ['ال', 'بال', 'كال', 'لل', 'ب', 'ل', 'ك', ''].map((then) => first + then)),
);
particles.delete('');
