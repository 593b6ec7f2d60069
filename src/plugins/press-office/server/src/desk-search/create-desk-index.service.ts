import type { Core } from '@strapi/strapi';

import { createTables } from './create-tables';

/** Makes the tables of the desk's index where they are missing; Strapi's schema sync leaves alone what it did not make. */
export async function createDeskIndex(strapi: Core.Strapi): Promise<void> {
  const isPostgres = strapi.db.dialect.client === 'postgres';
  await strapi.db.transaction(async ({ trx }) => {
    const run = async (sql: string): Promise<void> => {
      await strapi.db.connection.raw(sql).transacting(trx);
    };
    // Two nodes that start at once may both find a table missing, and one would fail.
    if (isPostgres) await run(`SELECT pg_advisory_xact_lock(${lock})`);
    for (const statement of createTables[isPostgres ? 'postgres' : 'sqlite']) await run(statement);
  });
}

/** Any number that nobody else locks. */
const lock = 7_218_640_116;
