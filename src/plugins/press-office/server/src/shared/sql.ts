import type { Knex } from 'knex';

import type { Database } from './database';

/** What a statement may be given a value of. */
export type Binding = string | number | bigint | Buffer | null;

/** Whether a `Database` is PostgreSQL; otherwise it is SQLite. `table` is any table. */
export const isPostgres = (db: Database, table: string): boolean => clientOf(db, table).config.client === 'pg';

/**
 * Runs a statement that the query builder has no words for, in the transaction of `db` if it is in one, and answers with
 * its rows. `?` stands for each binding. `table` is any table of the database.
 */
export async function runSql<Row extends object>(
  db: Database,
  { table, sql, bindings }: { table: string; sql: string; bindings: readonly Binding[] },
): Promise<Row[]> {
  const answer = (await clientOf(db, table).raw(sql, bindings)) as Row[] | { rows: Row[] };
  return Array.isArray(answer) ? answer : answer.rows;
}

/** What stands for a database, and for the transaction in it that `db` is in: the same objects each time. */
export function connectionOf(db: Database, table: string): { database: object; transaction: object } {
  const client = clientOf(db, table);
  return { database: client.config, transaction: client };
}

const clientOf = (db: Database, table: string) => db(table).client as Knex.Client & Pick<Knex, 'raw'>;
