import type { TokenRange } from './layout';

/** Tokens whose meaning is known already, so that no later reader takes them for something else. */
export interface Claims {
  add(range: TokenRange): void;
  has(index: number): boolean;
}

/** Makes an empty set of claims for a text of `size` tokens. */
export function emptyClaims(size: number): Claims {
  const taken = new Uint8Array(size);
  return {
    add: ({ first, last }) => {
      taken.fill(1, first, last + 1);
    },
    has: (index) => taken[index] === 1,
  };
}
