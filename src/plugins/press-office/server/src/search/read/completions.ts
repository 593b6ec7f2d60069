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
  const few = await wordsFrom(db, { locale, folded });
  if (few !== null) return termsOf(few, clause.term);
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
  return termsOf(rows, clause.term);
}

/** All words that begin so, in the same order; null where they are too many to be read. */
async function wordsFrom(
  db: Database,
  { locale, folded }: { locale: LocaleCode; folded: string },
): Promise<Pick<WordRow, 'term'>[] | null> {
  const sql = `SELECT term, letters, folded FROM ${tables.words}
    WHERE language = ? AND folded >= ? AND folded < ? ORDER BY folded LIMIT ${mostRead}`;
  const bindings = [locale, folded, `${folded}\u{10FFFF}`];
  const rows = await runSql<Pick<WordRow, 'term' | 'letters'>>(db, { table: tables.words, sql, bindings });
  if (rows.length === mostRead) return null;
  const longest = folded.length + longestRest;
  // Sorting keeps the order of equals: by their letters, as they were read.
  return rows
    .filter(({ letters }) => letters <= longest)
    .sort((one, other) => one.letters - other.letters)
    .slice(0, mostWords);
}

const termsOf = (rows: readonly Pick<WordRow, 'term'>[], typed: string): string[] =>
  [...new Set(rows.map(({ term }) => term))].filter((term) => term !== typed);

const mostWords = 64;
/** Words that are read at once, whatever their length. */
const mostRead = 200;
/** Letters that are still to be typed, at most. */
const longestRest = 20;
