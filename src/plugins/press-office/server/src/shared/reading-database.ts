import type { Core } from '@strapi/strapi';
import type { EventEmitter } from 'node:events';

import { type Database, databaseOf } from './database';
import { type SqliteClient, type SqliteConnection, sqliteReader } from './sqlite-reader';

interface ReadingDatabase {
  database: Database;
  connection: SqliteConnection;
}

const opened = new WeakMap<Core.Strapi, ReadingDatabase>();

/**
 * Opens a second connection to a SQLite file, for readers: Strapi has one, which an import or a publication keeps for as long as
 * it takes. The file's journal becomes a write-ahead log, in which readers and a writer do not wait for each other; commits stay
 * as durable as they were. PostgreSQL needs none of it. To be called in `bootstrap`.
 */
export async function openReadingDatabase(strapi: Core.Strapi): Promise<void> {
  if (strapi.db.dialect.client !== 'sqlite') return;
  const client = strapi.db.connection.client as SqliteClient;
  const connection = await client.acquireRawConnection();
  if (!keepsLog(connection)) {
    connection.close();
    strapi.log.warn('press-office: this SQLite file can have no write-ahead log: readers wait while staff write.');
    return;
  }
  // better-sqlite3 would let the last commits go when the power fails; a connection that breaks is replaced by another.
  await strapi.db.connection.raw('PRAGMA synchronous = FULL');
  client.pool?.on('createSuccess', (_event, replacement: SqliteConnection) => {
    replacement.pragma('synchronous = FULL');
  });
  const Client = client.constructor as new (config: object) => SqliteClient;
  const reader = sqliteReader(Client, connection);
  const { connection: knex } = strapi.db;
  // Whoever listens to Strapi's queries hears these too.
  reader.on('query', (query: unknown) => (knex as unknown as EventEmitter).emit('query', query));
  const database = ((table: string) => reader.queryBuilder().from(table)) as Database;
  opened.set(strapi, { database, connection });
}

/** A database in memory has none, nor has a file on some network drives, nor one that another process reads just now. */
function keepsLog(connection: SqliteConnection): boolean {
  try {
    return JSON.stringify(connection.pragma('journal_mode = WAL')).includes('"wal"');
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith('SQLITE_') === true) return false;
    throw error;
  }
}

/** To be called when the application stops. */
export function closeReadingDatabase(strapi: Core.Strapi): void {
  opened.get(strapi)?.connection.close();
  opened.delete(strapi);
}

/** What the public is answered from: it sees what is committed, and never an act that is still going on. */
export const readingDatabaseOf = (strapi: Core.Strapi): Database => opened.get(strapi)?.database ?? databaseOf(strapi);

/** The connection itself, which answers at once; null where there is none. */
export const readingConnectionOf = (strapi: Core.Strapi): SqliteConnection | null =>
  opened.get(strapi)?.connection ?? null;
