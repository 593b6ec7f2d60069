import { classAt, digit, mark, unseen } from '../text/character-class';

/** A stretch of a text. */
interface Stretch {
  start: number;
  end: number;
}

/** The length of a passage, in UTF-16 units, as far as it can be had. */
export const passageLength = 200;

/**
 * A passage of a text around what must be in it, cut where spaces are, and in a text without any, where no character is
 * taken apart: neither between the halves of a pair nor between a letter and its mark. A number keeps its groups.
 */
export function cutPassage(text: string, { start, end }: Stretch): Stretch {
  const rest = Math.max(passageLength - (end - start), 0);
  const before = Math.max(start - Math.floor(rest / 3), 0);
  const after = Math.min(before + Math.max(passageLength, 0), text.length);
  const from = after === text.length ? Math.max(Math.min(before, text.length - passageLength), 0) : before;
  return { start: cutBefore(text, from, start), end: cutAfter(text, after, end) };
}

/** The first good place to begin at from `from` on, and no later than `latest`. */
function cutBefore(text: string, from: number, latest: number): number {
  if (from === 0) return 0;
  for (let at = from; at <= latest; at += 1) if (isBetweenWords(text, at)) return at;
  let at = from;
  while (at < latest && isInCharacter(text, at)) at += 1;
  return at;
}

/** The last good place to end at up to `to`, and no earlier than `earliest`, unless that is too far. */
function cutAfter(text: string, to: number, earliest: number): number {
  if (to === text.length) return to;
  for (let at = to; at >= earliest; at -= 1) if (space.test(text.charAt(at)) && isBetweenWords(text, at + 1)) return at;
  let at = to;
  const least = to - longestCluster;
  while (at > least && isInCharacter(text, at)) at -= 1;
  return at;
}

const longestCluster = 50;
const space = /\s/;

function isBetweenWords(text: string, at: number): boolean {
  if (!space.test(text.charAt(at - 1)) || space.test(text.charAt(at))) return false;
  return classAt(text, at) !== digit || classAt(text, at - 2) !== digit;
}

function isInCharacter(text: string, at: number): boolean {
  const kind = classAt(text, at);
  const code = text.charCodeAt(at);
  return kind === mark || kind === unseen || (code >= 0xdc00 && code < 0xe000);
}
