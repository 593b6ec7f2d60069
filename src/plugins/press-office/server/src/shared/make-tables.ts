import type { Core } from '@strapi/strapi';

interface Tables {
  /** What makes them where they are missing. */
  statements: Readonly<Record<'sqlite' | 'postgres', readonly string[]>>;
  /** Any number that nobody else locks. */
  lock: number;
}

/**
 * Makes tables where they are missing that are no content types: Strapi has no words for them, and its schema sync leaves
 * alone what it did not make.
 */
export async function makeTables(strapi: Core.Strapi, { statements, lock }: Tables): Promise<void> {
  const isPostgres = strapi.db.dialect.client === 'postgres';
  await strapi.db.transaction(async ({ trx }) => {
    const run = async (sql: string): Promise<void> => {
      await strapi.db.connection.raw(sql).transacting(trx);
    };
    // Two nodes that start at once may both find a table missing, and one would fail.
    if (isPostgres) await run(`SELECT pg_advisory_xact_lock(${lock})`);
    for (const statement of statements[isPostgres ? 'postgres' : 'sqlite']) await run(statement);
  });
}
