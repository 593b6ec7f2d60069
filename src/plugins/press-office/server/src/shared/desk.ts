import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { tellActDone } from './after-acts';
import { type Database, databaseOf } from './database';
import { sayToCaller } from './desk-language';
import { readSettings } from './office-settings';
import type { Say } from './translate';

/** What an act at the desk works with. `database` is inside the act's transaction. */
export interface Desk {
  strapi: Core.Strapi;
  database: Database;
  say: Say;
  /** Stands for the act's transaction: the same object for all acts in it. */
  transaction: object;
  /** Does something once the transaction is committed, and not when it is undone. */
  afterCommit: (work: () => void) => void;
}

/**
 * Does one act in one transaction: joins the open one if there is one, and commits all of it or nothing. What the office is
 * set to is read before: on SQLite a transaction that has read may not write while another process does (`lockRecord`).
 */
export async function atDesk<T>(strapi: Core.Strapi, act: (desk: Desk) => Promise<T>): Promise<T> {
  if (!strapi.db.inTransaction()) await readSettings(strapi, databaseOf(strapi));
  return strapi.db.transaction(async ({ trx, onCommit }) => {
    await limitSilence(strapi, trx);
    onCommit(() => tellActDone(strapi));
    return act({
      strapi,
      database: databaseOf(strapi, trx),
      say: sayToCaller(strapi),
      transaction: trx,
      afterCommit: onCommit,
    });
  }) as Promise<T>;
}

/**
 * A machine that loses its power or its network in the middle of an act cannot tell PostgreSQL, which would keep its locks
 * for hours, and every other node waiting at the record's. So an act that says nothing for a quarter of a minute is undone.
 */
async function limitSilence(strapi: Core.Strapi, trx: Knex.Transaction): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  await strapi.db.connection.raw("SET LOCAL idle_in_transaction_session_timeout = '15s'").transacting(trx);
}
