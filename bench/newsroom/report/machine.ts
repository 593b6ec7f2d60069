import { createRequire } from 'node:module';
import { cpus, release, totalmem, type } from 'node:os';
import path from 'node:path';
import pg from 'pg';

import type { TemporaryDatabase } from '../../lateness/database.mjs';
import { root } from '../targets/root';
import type { Client } from '../targets/scratch';

/** The machine that was measured on, in one line. */
export async function describeMachine(client: Client, { environment }: TemporaryDatabase): Promise<string> {
  const [{ model } = { model: 'unknown' }] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const database = client === 'sqlite' ? `SQLite ${sqliteVersion()}` : await postgresVersion(environment.DATABASE_URL!);
  return `${cpus().length} cores of ${model.trim()}, ${memory}, ${type()} ${release()}, Node.js ${process.versions.node}, ${database}`;
}

function sqliteVersion(): string {
  const Driver = createRequire(path.join(root, 'package.json'))('better-sqlite3') as new (file: string) => {
    prepare: (statement: string) => { get: () => { version: string } };
    close: () => void;
  };
  const database = new Driver(':memory:');
  const { version } = database.prepare('SELECT sqlite_version() AS version').get();
  database.close();
  return version;
}

async function postgresVersion(connectionString: string): Promise<string> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    return `PostgreSQL ${rows[0]!.server_version}`;
  } finally {
    await client.end();
  }
}
