import { existsSync } from 'node:fs';
import knex from 'knex';

import { databaseConfiguration } from '../prepare/database.mjs';
import { SetupError } from '../prepare/setup-error.mjs';

/**
 * Opens the configured database so that nothing can be written through it, whatever is asked of it.
 * @throws SetupError when there is none
 */
export function openReadOnly() {
  const { client, connection } = databaseConfiguration().connection;
  return openers[client](connection);
}

const openers = {
  sqlite({ filename }) {
    if (!existsSync(filename)) throw new SetupError(`There is no database: ${filename}`);
    return knex({
      client: 'better-sqlite3',
      connection: { filename, options: { readonly: true } },
      useNullAsDefault: true,
    });
  },

  postgres: ({ connectionString }) =>
    knex({
      client: 'pg',
      connection: { connectionString, options: '-c default_transaction_read_only=on', connectionTimeoutMillis: 10_000 },
      pool: { min: 0, max: 1 },
    }),
};
