import { rm } from 'node:fs/promises';
import { Client } from 'pg';

import { firstStartOn, postgresServer } from './names';

/** Called by jest after the last test of a run: takes away what its tests shared. */
export default async function endRun(): Promise<void> {
  const run = process.env.TEST_RUN!;
  if (process.env.TEST_DATABASE === 'postgres') {
    const client = new Client({ connectionString: postgresServer() });
    await client.connect();
    try {
      await client.query(`DROP DATABASE IF EXISTS ${firstStartOn.postgres(run)}`);
    } finally {
      await client.end();
    }
  }
  await rm(run, { recursive: true, force: true });
}
