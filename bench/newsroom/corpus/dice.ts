/** Numbers that look drawn at random and are the same in every run. */
export interface Dice {
  /** From 0, below 1. */
  next: () => number;
  /** A whole number from 0, below `end`. */
  below: (end: number) => number;
  /** A whole number, both ends included. */
  between: (first: number, last: number) => number;
  /** Each as likely as any other. */
  pick: <T>(list: readonly T[]) => T;
  /** The first are the likeliest, as words are in a language: the likelihood falls as one over the place plus 4 (Zipf and Mandelbrot). */
  pickOften: <T>(list: readonly T[]) => T;
  /** A few, none twice, each as likely as any other. */
  pickSome: <T>(list: readonly T[], howMany: number) => T[];
}

/** Dice for one purpose: the same words give the same throws, whatever else was thrown before. */
export function diceFor(...purpose: (string | number)[]): Dice {
  const next = mulberry32(fnv1a(purpose.join('/')));
  const below = (end: number) => Math.floor(next() * end);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  return {
    next,
    below,
    pick,
    between: (first, last) => first + below(last - first + 1),
    pickOften: (list) => {
      const place = flattened * ((list.length + flattened) / flattened) ** next() - flattened;
      return list[Math.min(Math.floor(place), list.length - 1)]!;
    },
    pickSome: (list, howMany) => {
      const left = [...list];
      return Array.from({ length: Math.min(howMany, list.length) }, () => left.splice(below(left.length), 1)[0]!);
    },
  };
}

const flattened = 5;

/** FNV-1a, 32 bits. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return hash >>> 0;
}

/** Mulberry32: small, and even enough to draw words with. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
