import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** A query builder for one table, inside the caller's transaction if there is one. Handed to what knows SQL but not Strapi. */
export type Database = <Row extends object>(table: string) => Knex.QueryBuilder<Row, Row[]>;

/**
 * Strapi's own connection as a `Database`. Inside `strapi.db.transaction(async ({ trx }) => …)` hand in `trx`:
 * SQLite has one connection, and a query outside the open transaction would wait for it for ever.
 */
export function databaseOf(strapi: Core.Strapi, trx?: Knex.Transaction): Database {
  return ((table: string) => {
    const query = strapi.db.getConnection(table);
    return trx === undefined ? query : query.transacting(trx);
  }) as Database;
}
