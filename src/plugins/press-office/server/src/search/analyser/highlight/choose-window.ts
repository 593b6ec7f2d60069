import type { Hit } from './find-hits';

/**
 * Where most clauses stand together: the first hits, by their place, that are within so many characters and answer the most
 * clauses. `hits` are not empty.
 */
export function chooseWindow(hits: readonly Hit[], within: number): { start: number; end: number } {
  const counts = new Map<number, number>();
  let best = { start: hits[0]!.start, end: hits[0]!.end };
  let most = 1;
  let first = 0;
  for (const hit of hits) {
    counts.set(hit.clause, (counts.get(hit.clause) ?? 0) + 1);
    while (hits[first] !== hit && hit.end - hits[first]!.start > within) {
      leave(counts, hits[first]!.clause);
      first += 1;
    }
    if (counts.size <= most) continue;
    most = counts.size;
    best = { start: hits[first]!.start, end: hit.end };
  }
  return best;
}

function leave(counts: Map<number, number>, clause: number): void {
  const left = counts.get(clause)! - 1;
  if (left === 0) counts.delete(clause);
  else counts.set(clause, left);
}
