/**
 * Where an edition stands in the index: by its instant of first release, and by its id among equals. It is greater than
 * JavaScript's safe integers, so it is never read back into a number.
 */
export function positionOf({ released_at, id }: { released_at: string; id: number }): bigint {
  return firstPositionAt(released_at) + BigInt(id % idsAtAnInstant);
}

/** The first position of an instant, in ISO 8601; `laterBy` milliseconds later. */
export const firstPositionAt = (instant: string, laterBy = 0): bigint =>
  BigInt(Date.parse(instant) + laterBy) * BigInt(idsAtAnInstant);

// 2^21 leaves 42 bits of 63 for milliseconds: until the year 2109.
const idsAtAnInstant = 2 ** 21;

/** Positions from the first to the one before the last; null where there is no end. */
export interface Range {
  from: bigint | null;
  until: bigint | null;
}

/** All positions. */
export const everywhere: Range = { from: null, until: null };
