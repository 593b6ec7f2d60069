import type { Database } from './database';
import { isPostgres, runSql } from './sql';

/**
 * Inserts rows that all have the same columns, of texts and whole numbers. They are handed over as one value: a statement
 * with thousands of values takes longer to make, and to read, than to run.
 */
export async function insertRows<Row extends object>(db: Database, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const from = isPostgres(db, table)
    ? `SELECT ${columns.join(', ')} FROM json_populate_recordset(NULL::${table}, ?::json)`
    : `SELECT ${columns.map((column) => `value ->> '${column}'`).join(', ')} FROM json_each(?)`;
  for (let start = 0; start < rows.length; start += mostRows) {
    const bindings = [JSON.stringify(rows.slice(start, start + mostRows))];
    await runSql(db, { table, sql: `INSERT INTO ${table} (${columns.join(', ')}) ${from}`, bindings });
  }
}

const mostRows = 5000;
