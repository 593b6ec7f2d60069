import { Client, DatabaseError } from 'pg';

import { firstStartOn, postgresServer } from '../run/names';
import type { TestDatabase } from './test-database';

/** PostgreSQL's codes of a database that is there already, and of one that another session is about to finish. */
const isTaken: ReadonlySet<string | undefined> = new Set(['42P04', '23505']);

/** Creates an empty database on the PostgreSQL server of the machine; `drop` removes it with whatever is connected. */
export const createPostgresDatabase = () => createFrom('template1');

/** A database on PostgreSQL; with `run`, as the first start left it, if another test of the run has kept that. */
export async function usePostgres(run: string | undefined): Promise<TestDatabase> {
  const kept = run === undefined ? undefined : firstStartOn.postgres(run);
  const isKept = kept !== undefined && (await isThere(kept));
  const { name, url, drop } = await createFrom(isKept ? kept : 'template1');
  Object.assign(process.env, { DATABASE_CLIENT: 'postgres', DATABASE_URL: url });
  return {
    discard: drop,
    keepFirstStart: kept === undefined || isKept ? null : () => copyUnlessThere(name, kept),
  };
}

async function createFrom(template: string): Promise<{ name: string; url: string; drop: () => Promise<void> }> {
  const name = `press_office_test_${process.pid}_${Date.now()}`;
  await askServer(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  // A test's data need not outlive the server's power.
  await askServer(`ALTER DATABASE ${name} SET synchronous_commit = off`);
  const url = new URL(postgresServer());
  url.pathname = `/${name}`;
  return {
    name,
    url: url.href,
    drop: async () => {
      await askServer(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

const isThere = async (name: string) =>
  (await askServer('SELECT FROM pg_database WHERE datname = $1', [name])).rowCount === 1;

/** Another test may be doing the same. */
async function copyUnlessThere(original: string, copy: string): Promise<void> {
  try {
    await askServer(`CREATE DATABASE ${copy} TEMPLATE ${original}`);
  } catch (error) {
    if (!(error instanceof DatabaseError && isTaken.has(error.code))) throw error;
  }
}

async function askServer(statement: string, values: string[] = []) {
  const client = new Client({ connectionString: postgresServer() });
  await client.connect();
  try {
    return await client.query(statement, values);
  } finally {
    await client.end();
  }
}
