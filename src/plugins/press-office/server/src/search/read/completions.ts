import type { LocaleCode } from '../../../../contracts/locale';
import type { Database } from '../../shared/database';
import { runSql } from '../../shared/sql';
import type { SearchQuery } from '../analyser/search-query';
import { tables, type WordRow } from '../rows';

/**
 * The terms of the words that an unfinished word may become, the shortest words first: of 64 words at most. None for
 * a word of so few letters that it may become anything: two say enough beside other words, or in Arabic.
 */
export async function completionsOf(
  db: Database,
  { locale, query }: { locale: LocaleCode; query: Pick<SearchQuery, 'all'> },
): Promise<string[]> {
  const clause = query.all.find((one) => one.by === 'word' && one.isUnfinished);
  if (clause?.by !== 'word') return [];
  const { folded } = clause;
  const isSaying = query.all.length > 1 || /\p{Script=Arabic}/u.test(folded);
  if (folded.length < (isSaying ? 2 : 3)) return [];
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
