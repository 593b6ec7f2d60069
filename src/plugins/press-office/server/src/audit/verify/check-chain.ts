import type { EditionRow } from '../../editions/rows';
import { sealOf } from '../../editions/seal';
import type { ProblemCode } from './problem';

/**
 * What is wrong with the places of a subject's editions, each by its id: gaps in the sequence and in the numbers of a
 * locale, and links to the edition before.
 * @param editions all of the subject, by sequence
 */
export function checkChain(editions: readonly EditionRow[]): [id: number, ProblemCode][] {
  const found: [number, ProblemCode][] = [];
  const numbers = new Map<string, number>();
  let previous: EditionRow | null = null;
  for (const row of editions) {
    if (row.sequence === previous?.sequence) found.push([row.id, 'PLACE_TAKEN_TWICE']);
    else if (row.sequence !== (previous?.sequence ?? 0) + 1) found.push([row.id, 'EDITION_MISSING']);
    else if (!follows(row, previous)) found.push([row.id, 'PREVIOUS_HASH_DIFFERS']);
    if (row.number !== (numbers.get(row.language) ?? 0) + 1) found.push([row.id, 'NUMBER_OUT_OF_ORDER']);
    numbers.set(row.language, row.number);
    previous = row;
  }
  return found;
}

/** Where the hash of the edition before was altered, that edition is wrong and this one is not. */
const follows = (row: EditionRow, previous: EditionRow | null) =>
  previous === null
    ? row.previous_hash === null
    : row.previous_hash === previous.hash || row.previous_hash === sealOf(previous);
