import type { TokenRange } from './layout';

/** Tokens whose meaning is known already, so that no later reader takes them for something else. */
export interface Claims {
  add(range: TokenRange): void;
  has(index: number): boolean;
  /** Whether one of some tokens is taken. */
  overlaps(range: TokenRange): boolean;
}

/** Makes an empty set of claims for a text of `size` tokens. */
export function emptyClaims(size: number): Claims {
  const taken = new Uint8Array(size);
  return {
    add: ({ first, last }) => {
      taken.fill(1, first, last + 1);
    },
    has: (index) => taken[index] === 1,
    overlaps: ({ first, last }) => taken.subarray(first, last + 1).includes(1),
  };
}

/** The tokens of some ranges, taken. */
export function claimsOn(size: number, ranges: Iterable<TokenRange>): Claims {
  const claims = emptyClaims(size);
  for (const range of ranges) claims.add(range);
  return claims;
}
