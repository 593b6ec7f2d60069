import type { Knex } from 'knex';

import type { Database } from '../shared/database';
import { sayIn } from '../shared/translate';
import { reportOf } from './report';
import { auditTable } from './rows';
import { type Verification, verify } from './verify';
import type { Head, Reading } from './verify/reading';

export interface VerifyOptions {
  /** A head noted earlier, elsewhere. */
  expected?: Head | null;
  /** In which language problems are told; English by default. */
  language?: string;
}

/**
 * Verifies the record and the audit, for the command line and for code. It is handed a connection, so that who verifies
 * may hand it one that cannot write: it needs no running Strapi.
 */
export const auditService = () => ({
  /** Whether this database has an audit: it is made when the application starts. */
  async isThere(connection: Knex): Promise<boolean> {
    const schema = schemaOf(connection);
    return (schema === null ? connection.schema : connection.schema.withSchema(schema)).hasTable(auditTable);
  },

  verify: (connection: Knex, { expected = null, language = 'en' }: VerifyOptions = {}): Promise<Verification> =>
    verify(readingFrom(connection), { say: sayIn(language), expected }),

  /** What was verified as a person reads it at the command line. */
  report: (verification: Verification, language = 'en'): string => reportOf(verification, sayIn(language)),
});

/** Transactions that read only: on SQLite every one sees one state of the file, PostgreSQL must be told to. */
const readingFrom =
  (connection: Knex): Reading =>
  (read) =>
    connection.transaction(
      (trx) => {
        const schema = schemaOf(connection);
        const database = (table: string) => (schema === null ? trx(table) : trx(table).withSchema(schema));
        return read(database as Database);
      },
      isPostgres(connection) ? { isolationLevel: 'repeatable read', readOnly: true } : {},
    );

const isPostgres = ({ client }: Knex) => (client as { dialect: string }).dialect === 'postgresql';

/** The schema that Strapi keeps its tables in, as it says to each query; null for the connection's own. */
function schemaOf({ client }: Knex): string | null {
  const { connectionSettings } = client as { connectionSettings?: { schema?: string } };
  return connectionSettings?.schema ?? null;
}
