import { readingsOf, startAfter } from '../text/proclitics';
import { tokenise, type Token } from '../text/tokens';
import type { Layout, TokenRange } from '../text/layout';
import { isGlued, isMark } from '../text/look-ahead';

/** A word of a name: what is compared of it, and the tokens it stands on. */
export interface NameWord extends TokenRange {
  /** Folded, and further alike for spellings that are all in use: labour and labor, أوروبي and أوربي. */
  key: string;
  /** Links the words of a name and may differ from one text to the next: "de la", "of the". */
  isSmall: boolean;
  /** Something stands before it that no name goes across: a mark, a new paragraph. */
  isCutOff: boolean;
  /** How it may begin a name: as it stands, and without the particles that Arabic attaches. */
  beginnings: readonly Beginning[];
}

/** One way to read the word that a name may begin with, without the particles attached to it. */
export interface Beginning {
  key: string;
  /** Where the name begins in the text. */
  start: number;
}

/** The words of a text as names are compared; made once for a layout. */
export function nameWordsIn({ text, tokens }: Layout): readonly NameWord[] {
  const known = remembered.get(tokens);
  if (known) return known;
  const words = wordsFrom(tokens, text);
  remembered.set(tokens, words);
  return words;
}

/** The words of a name on record. */
export const nameWordsOf = (name: string): NameWord[] => wordsFrom(tokenise(name), name);

function beginningsOf(tokens: readonly Token[], key: string, { first, last }: TokenRange): Beginning[] {
  const token = tokens[first]!;
  const isSplit = token.folded === 'و' && first !== last;
  return readingsOf(key).map(({ folded, skipped }) => ({
    key: folded,
    start: isSplit && skipped > 0 ? startAfter(tokens[last]!, skipped - 1) : startAfter(token, skipped),
  }));
}

const remembered = new WeakMap<readonly Token[], readonly NameWord[]>();

// Marks that stand inside a name without ending it: l’emploi, STED-AMT, R&D.
const joiners = /^['’ʼ‘`´\-‐‑–&]$/;
const articles = 'le la les l the'.split(' ');
const smallWords = new Set([...articles, ...'de du des d et à a au aux en pour of and for in to'.split(' ')]);

function wordsFrom(tokens: readonly Token[], text: string): NameWord[] {
  const words: NameWord[] = [];
  for (let at = 0, isCutOff = true; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.gap === 'paragraph') isCutOff = true;
    if (token.kind === 'mark') {
      isCutOff ||= !joiners.test(token.text) && !endsInitial(tokens, at);
      continue;
    }
    const last = lastOfWord(tokens, at, text);
    const key = keyOf(last === at ? token.folded : foldedOf(tokens, { first: at, last }));
    const beginnings = beginningsOf(tokens, key, { first: at, last });
    words.push({ key, first: at, last, isCutOff, isSmall: smallWords.has(key), beginnings });
    isCutOff = false;
    at = last;
  }
  return words;
}

const foldedOf = (tokens: readonly Token[], { first, last }: TokenRange) =>
  tokens
    .slice(first, last + 1)
    .map(({ kind, folded }) => (kind === 'mark' ? '' : folded))
    .join('');

/** Some words are written as one or as two: و إنعاش, عبد الله, O.I.T. */
function lastOfWord(tokens: readonly Token[], index: number, text: string): number {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  const hasNext = next?.kind === 'word' && next.gap !== 'paragraph';
  if (hasNext && (token.folded === 'و' || token.folded === 'عبد' || token.folded === 'وعبد')) return index + 1;
  if (isInitial(token)) return lastOfInitials(tokens, index);
  // "El-Idrissi", "El Idrissi", "ElIdrissi".
  if (hasNext && /^(?:el|al)$/.test(token.folded) && /^\p{Lu}/u.test(text.slice(next.start, next.start + 2)))
    return index + 1;
  if (isMark(next, /^[-‐‑]$/) && /^(?:el|al)$/.test(token.folded) && tokens[index + 2]?.kind === 'word')
    return index + 2;
  return index;
}

const endsInitial = (tokens: readonly Token[], index: number) =>
  isMark(tokens[index], /^\.$/) && isGlued(tokens, index) && isInitial(tokens[index - 1]);

const isInitial = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}$/u.test(token.text);

function lastOfInitials(tokens: readonly Token[], index: number): number {
  let last = index;
  while (isMark(tokens[last + 1], /^\.$/) && isGlued(tokens, last + 1) && isGlued(tokens, last + 2)) {
    if (!isInitial(tokens[last + 2])) break;
    last += 2;
  }
  return last;
}

function keyOf(folded: string): string {
  if (/^[a-z]/.test(folded)) return latinKey(folded);
  return folded
    .replace(/(?<=.)ء/g, '')
    .replace(/اوروب/, 'اورب')
    .replace(/مسيول/, 'مسوول')
    .replace(/شيون/, 'شوون');
}

const latinKey = (folded: string) =>
  folded.length < 5
    ? folded
    : folded
        .replace(/isation(?=s?$)/, 'ization')
        .replace(/^labour$/, 'labor')
        .replace(/^programme(?=s?$)/, 'program')
        .replace(/^centre(?=s?$)/, 'center')
        .replace(/^defence$/, 'defense');
