import knex, { type Knex } from 'knex';

import type { DocumentHead } from '../../../contracts/documents';
import type { EditionKind, Subject } from '../../../contracts/subject';
import { createTables } from '../search/write/create-tables';
import type { Database } from '../shared/database';
import type { EditionRow } from './rows';
import { recordTables } from './tables';
import { writeEditions } from './write/write-editions';

/**
 * A real SQLite database in memory with the tables of the record, made from their schemas, and of the index, and nothing in them.
 * Another slice may hand in tables of its own.
 */
export async function emptyRecord(others: readonly { schema: Schema }[] = []): Promise<EmptyRecord> {
  const connection = knex({
    client: 'better-sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
  const all: { schema: Schema }[] = [...Object.values(recordTables), ...others];
  for (const { schema } of all) await createTable(connection, schema);
  for (const statement of createTables.sqlite) await connection.raw(statement);
  return {
    database: ((table: string) => connection(table)) as Database,
    inTransaction: (act) => connection.transaction((trx) => act(((table: string) => trx(table)) as Database)),
    close: () => connection.destroy(),
  };
}

interface EmptyRecord {
  database: Database;
  /** Does something in a transaction, and undoes it when it fails. */
  inTransaction: (act: (database: Database) => Promise<void>) => Promise<void>;
  close: () => Promise<void>;
}

interface Schema {
  collectionName: string;
  indexes: { name: string; columns: string[]; type?: 'unique' }[];
  attributes: Record<string, { type: string; required?: boolean }>;
}

function createTable(connection: Knex, { collectionName, attributes, indexes }: Schema): Promise<void> {
  return connection.schema.createTable(collectionName, (table) => {
    table.increments('id');
    for (const [name, attribute] of Object.entries(attributes)) {
      const column = table.specificType(snakeCase(name), attribute.type === 'integer' ? 'integer' : 'text');
      if (attribute.required === true) column.notNullable();
    }
    for (const { columns, name, type } of indexes) {
      if (type === 'unique') table.unique(columns, { indexName: name });
      else table.index(columns, name);
    }
  });
}

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);

interface Written {
  subject?: Subject;
  kind?: EditionKind;
  facets?: { name: string; value: string }[];
  note?: string | null;
  document?: Partial<DocumentHead> & Record<string, unknown>;
}

/** Writes an edition of which only what a test is about need be said. */
export async function write(database: Database, written: Written = {}): Promise<EditionRow> {
  const { subject = { kind: 'press-release', id: 'r1' }, kind = 'first', facets = [], note = null } = written;
  const instant = written.document?.releasedAt ?? '2024-05-08T15:00:00.000Z';
  const document = {
    documentId: subject.id,
    locale: 'ar',
    dir: 'rtl' as const,
    slug: `slug-of-${subject.id}`,
    edition: 1,
    state: 'live' as const,
    releasedAt: instant,
    updatedAt: instant,
    body: 'long',
    ...written.document,
  };
  const [row] = await writeEditions(database, [
    { subject, kind, document, leftOutOfSummary: ['body'], facets, note, actor: null },
  ]);
  if (row === undefined) throw new Error('Nothing was written.');
  return row;
}
