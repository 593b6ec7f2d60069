import type { LocaleCode } from '../../../../contracts/locale';
import type { Database } from '../../shared/database';
import { runSql } from '../../shared/sql';
import type { Clause } from '../analyser/search-query';
import { tables, type WordRow } from '../rows';

/**
 * The terms of the words that an unfinished word may become, the shortest words first: of 64 words at most. None for
 * a word of so few letters that it may become anything: an Arabic one says more with two.
 */
export async function completionsOf(
  db: Database,
  { locale, clause }: { locale: LocaleCode; clause: Clause | undefined },
): Promise<string[]> {
  if (clause?.by !== 'word' || !clause.isUnfinished) return [];
  const { folded } = clause;
  if (folded.length < (/\p{Script=Arabic}/u.test(folded) ? 2 : 3)) return [];
  // Word by length, each length from an index: never more than is wanted, however many words begin so.
  const lengths = Array.from({ length: longestRest + 1 }, (_, rest) => folded.length + rest);
  const parts = lengths.map(
    (letters) => `SELECT * FROM (
      SELECT term FROM ${tables.words} WHERE language = ? AND letters = ${letters} AND folded >= ? AND folded < ?
      ORDER BY folded LIMIT ${mostWords}) AS words`,
  );
  const sql = `${parts.join(' UNION ALL ')} LIMIT ${mostWords}`;
  const bindings = lengths.flatMap(() => [locale, folded, `${folded}\u{10FFFF}`]);
  const rows = await runSql<Pick<WordRow, 'term'>>(db, { table: tables.words, sql, bindings });
  return [...new Set(rows.map(({ term }) => term))].filter((term) => term !== clause.term);
}

const mostWords = 64;
/** Letters that are still to be typed, at most. */
const longestRest = 20;
