import type { Database } from '../../shared/database';
import { isPostgres, runSql } from '../../shared/sql';
import { newsroomChannel, tables } from '../rows';

/**
 * Tells the other nodes on a PostgreSQL that what is public has changed, or when it does: they hear it when the transaction
 * is committed, and never if it is not. SQLite has no other nodes.
 */
export async function tellOtherNodes(db: Database): Promise<void> {
  const table = tables.versions;
  if (isPostgres(db, table))
    await runSql(db, { table, sql: 'SELECT pg_notify(?, ?)', bindings: [newsroomChannel, ''] });
}
