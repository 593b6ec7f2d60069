import type { Database } from '../../shared/database';
import { isPostgres, runSql } from '../../shared/sql';
import { tables } from '../rows';

/** Pages of the index that one step works through: some hundredths of a second, in which nobody else writes. */
const pagesAtOnce = 100;

/**
 * Makes one part of the many that many writes leave behind: each search has to look a word up in every part. Step by step, so
 * that others can write in between. For after a bulk of editions; the few that are published in a day are put in order as they
 * come. PostgreSQL does without.
 */
export async function tidyIndex(db: Database): Promise<void> {
  if (isPostgres(db, tables.texts)) return;
  const { texts } = tables;
  const merge = async (pages: number): Promise<number> => {
    const before = await changesIn(db);
    const sql = `INSERT INTO ${texts} (${texts}, rank) VALUES ('merge', ?)`;
    await runSql(db, { table: texts, sql, bindings: [pages] });
    return (await changesIn(db)) - before;
  };
  // FTS5 begins with all parts where the number is negative, and says by the rows that it changed whether there was more to do.
  let changed = await merge(-pagesAtOnce);
  while (changed >= 2) changed = await merge(pagesAtOnce);
}

async function changesIn(db: Database): Promise<number> {
  const sql = 'SELECT total_changes() AS changes';
  const [row] = await runSql<{ changes: number }>(db, { table: tables.texts, sql, bindings: [] });
  return row?.changes ?? 0;
}
