import { distance } from 'fastest-levenshtein';

import type { LocaleCode } from '../../../../contracts/locale';
import type { Database } from '../../shared/database';
import { runSql } from '../../shared/sql';
import { tables, type WordRow } from '../rows';
import { backwards } from './backwards';

/** A word of the index that is spelt nearly like another one. */
export interface NearWord {
  folded: string;
  term: string;
  /** Letters that are added, left out or changed. */
  edits: number;
}

/** How many edits a misspelt word may be away: in a short word, more make another word of it. */
export const mostEdits = (folded: string): number => (folded.length <= 5 ? 1 : 2);

/**
 * The words that are spelt nearly like one, the nearest first, then the shortest. They are looked for among those that
 * have either half of it: where both halves are wrong, nothing is found. A word that is no longer in any document may be
 * among them.
 */
export async function nearestWords(
  db: Database,
  { locale, folded }: { locale: LocaleCode; folded: string },
): Promise<NearWord[]> {
  const candidates = await withEitherHalf(db, { locale, folded });
  const near = candidates
    .map((candidate) => ({ ...candidate, edits: distance(folded, candidate.folded) }))
    .filter(({ edits }) => edits > 0 && edits <= mostEdits(folded));
  return near.sort(
    (one, other) =>
      one.edits - other.edits ||
      one.folded.length - other.folded.length ||
      (one.folded < other.folded ? -1 : 1) ||
      (one.term < other.term ? -1 : 1),
  );
}

/** Of each length and half: the work is bounded, however many words there are. */
const mostCandidates = 150;

function withEitherHalf(
  db: Database,
  { locale, folded }: { locale: LocaleCode; folded: string },
): Promise<Pick<WordRow, 'folded' | 'term'>[]> {
  const middle = Math.floor(folded.length / 2);
  const halves = [
    { column: 'folded', start: folded.slice(0, middle) },
    { column: 'reversed', start: backwards(folded.slice(middle)) },
  ];
  const edits = mostEdits(folded);
  const lengths = Array.from({ length: 2 * edits + 1 }, (_, index) => folded.length - edits + index);
  const parts = halves.flatMap(({ column, start }) =>
    lengths.map((letters) => ({
      sql: `SELECT * FROM (
        SELECT folded, term FROM ${tables.words}
        WHERE language = ? AND letters = ${letters} AND ${column} >= ? AND ${column} < ?
        ORDER BY ${column} LIMIT ${mostCandidates}) AS half`,
      bindings: [locale, start, `${start}\u{10FFFF}`],
    })),
  );
  return runSql(db, {
    table: tables.words,
    // UNION, not UNION ALL: a word may have both halves.
    sql: parts.map(({ sql }) => sql).join(' UNION '),
    bindings: parts.flatMap(({ bindings }) => bindings),
  });
}
