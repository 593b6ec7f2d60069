import { startAfter } from './proclitics';
import { rememberByText } from './remember';
import { tokenise, type Token } from './tokens';

/** A phrase found: tokens `first` to `last`, characters `start` to `end` without particles attached in front. */
export interface PhraseMatch<Value> {
  value: Value;
  first: number;
  last: number;
  start: number;
  end: number;
}

/** Phrases that can be looked for at a place in a text; the longest wins. */
export interface PhraseBook<Value> {
  /** The phrase that begins with token `index`. */
  at(tokens: readonly Token[], index: number): PhraseMatch<Value> | null;
  /** The phrase that ends just before token `index`. */
  before(tokens: readonly Token[], index: number): PhraseMatch<Value> | null;
}

/** Makes a book of phrases, compared folded; `y compris l’Office` and `Y COMPRIS L'OFFICE` are the same phrase. */
export function phraseBook<Value>(entries: Iterable<readonly [string, Value]>): PhraseBook<Value> {
  const byFirst = new Map<string, Phrase<Value>[]>();
  const byLast = new Map<string, Phrase<Value>[]>();
  for (const [written, value] of entries) {
    const words = wordsOf(written);
    if (words.length === 0) continue;
    listIn(byFirst, words[0]!, { words, value });
    listIn(byLast, words.at(-1)!, { words, value });
  }
  for (const phrases of [...byFirst.values(), ...byLast.values()]) {
    phrases.sort((one, other) => other.words.length - one.words.length);
  }
  return {
    at: (tokens, index) => matchAt(byFirst, tokens, index),
    before: (tokens, index) => matchBefore(byLast, tokens, index),
  };
}

/** Makes a book of phrases that only need to be recognised. */
export function phraseList(phrases: Iterable<string>): PhraseBook<true> {
  return phraseBook([...phrases].map((phrase) => [phrase, true] as const));
}

/** The folded words and digits of a phrase. */
export const wordsOf: (phrase: string) => readonly string[] = rememberByText((phrase) =>
  tokenise(phrase)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.folded),
);

interface Phrase<Value> {
  words: readonly string[];
  value: Value;
}

// Marks that stand inside a name or a phrase without ending it: l’emploi, STED-AMT, R&D.
const joiners = /^['’ʼ‘\-‐‑–&]$/;

function listIn<Value>(index: Map<string, Phrase<Value>[]>, word: string, phrase: Phrase<Value>): void {
  const phrases = index.get(word);
  if (phrases) phrases.push(phrase);
  else index.set(word, [phrase]);
}

function matchAt<Value>(
  byFirst: Map<string, Phrase<Value>[]>,
  tokens: readonly Token[],
  index: number,
): PhraseMatch<Value> | null {
  const token = tokens[index];
  if (!token || token.kind === 'mark') return null;
  // Digits have no particles, and few phrases begin with them.
  if (token.kind === 'digits' && !byFirst.has(token.folded)) return null;
  let best: PhraseMatch<Value> | null = null;
  for (const reading of token.readings) {
    const phrases = byFirst.get(reading.folded);
    if (!phrases) continue;
    for (const phrase of phrases) {
      const last = followed(tokens, index, phrase.words);
      if (last === null || (best && last <= best.last)) continue;
      best = {
        value: phrase.value,
        first: index,
        last,
        start: startAfter(token, reading.skipped),
        end: tokens[last]!.end,
      };
    }
  }
  return best;
}

function matchBefore<Value>(
  byLast: Map<string, Phrase<Value>[]>,
  tokens: readonly Token[],
  index: number,
): PhraseMatch<Value> | null {
  const last = neighbour(tokens, index, -1);
  if (last === null || (tokens[last]!.kind === 'digits' && !byLast.has(tokens[last]!.folded))) return null;
  for (const reading of tokens[last]!.readings) {
    const phrases = byLast.get(reading.folded);
    if (!phrases) continue;
    for (const { words, value } of phrases) {
      if (words.length > 1 && reading.skipped > 0) continue;
      const begin = preceded(tokens, last, words);
      if (begin) return { value, ...begin, last, end: tokens[last]!.end };
    }
  }
  return null;
}

function followed(tokens: readonly Token[], index: number, words: readonly string[]): number | null {
  let at: number | null = index;
  for (let word = 1; word < words.length && at !== null; word += 1) {
    at = neighbour(tokens, at, 1);
    if (at !== null && tokens[at]!.folded !== words[word]) return null;
  }
  return at;
}

function preceded(
  tokens: readonly Token[],
  last: number,
  words: readonly string[],
): { first: number; start: number } | null {
  let at: number | null = last;
  for (let word = words.length - 2; word >= 0 && at !== null; word -= 1) {
    at = neighbour(tokens, at, -1);
    if (at !== null && word > 0 && tokens[at]!.folded !== words[word]) return null;
  }
  if (at === null) return null;
  const reading = tokens[at]!.readings.find(({ folded }) => folded === words[0]);
  return reading ? { first: at, start: startAfter(tokens[at]!, reading.skipped) } : null;
}

// "p.m", "STED.AMT": a full stop with nothing around it.
function isInnerStop(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.text === '.' && tokens[index]!.gap === 'nothing' && tokens[index + 1]?.gap === 'nothing';
}

/** The next word or digits in a direction, across joiners only and never across a paragraph. */
function neighbour(tokens: readonly Token[], index: number, step: 1 | -1): number | null {
  for (let at = index + step, skipped = 0; skipped < 3; at += step, skipped += 1) {
    const token = tokens[at];
    const later = step === 1 ? token : tokens[at + 1];
    if (!token || later?.gap === 'paragraph') return null;
    if (token.kind !== 'mark') return at;
    if (!joiners.test(token.text) && !isInnerStop(tokens, at)) return null;
  }
  return null;
}
