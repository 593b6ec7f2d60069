import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { root } from './paths.mjs';
import { SetupError } from './setup-error.mjs';

const require = createRequire(import.meta.url);

/**
 * Opens and closes the configured database once. Strapi itself would try for a minute, and then show a stack.
 * @throws SetupError when it cannot be opened, or the configuration is not one
 */
export async function checkDatabase() {
  try {
    const { connection } = databaseConfiguration();
    await probes[connection.client](connection.connection);
  } catch (error) {
    throw new SetupError(`The database cannot be opened: ${error.message || error.code}\n${advice}`);
  }
}

const advice =
  'Check DATABASE_CLIENT, DATABASE_FILENAME and DATABASE_URL in the environment or in .env (README.md, "Configuration").';

/** The database that Strapi is configured to use, in the form of its `config/database`. */
export const databaseConfiguration = () =>
  require(path.join(root, 'dist', 'config', 'database.js')).default({ env: require('@strapi/utils').env });

const probes = {
  sqlite({ filename }) {
    makeFolder(path.dirname(filename));
    const database = new (require('better-sqlite3'))(filename);
    try {
      // Reads the file's header, and takes and gives back the lock of a writer.
      database.exec('PRAGMA schema_version; BEGIN IMMEDIATE; ROLLBACK');
    } finally {
      database.close();
    }
  },

  async postgres({ connectionString }) {
    const client = new (require('pg').Client)({ connectionString, connectionTimeoutMillis: 10_000 });
    await client.connect();
    await client.end();
  },
};

// One by one: with `recursive`, Node.js tries for ever where a parent cannot be made, as in /proc.
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}
