/**
 * Told of each word of a text in turn: where it stands, and for a number its term. Whoever answers `false` has seen enough.
 */
export type SeeWord = (start: number, end: number, number: string | null) => boolean;
