import knex, { type Knex } from 'knex';

import { type AuditRow, verifyAudit } from '../support/audit-chain';
import { type Edition, inBrief, verifyChain } from '../support/record';

/** Opens a SQLite file without the application; SQLite rolls back what a dead process has left half done. */
export async function withFile<T>(file: string, read: (database: Knex) => Promise<T>): Promise<T> {
  const database = knex({
    client: 'better-sqlite3',
    connection: { filename: file },
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
  try {
    return await read(database);
  } finally {
    await database.destroy();
  }
}

/** Everything in a database, a text for each table. */
export async function contentsOf(database: Knex): Promise<Record<string, string>> {
  const tables = (await database('sqlite_master').where({ type: 'table' }).orderBy('name').pluck('name')) as string[];
  const contents: Record<string, string> = {};
  for (const table of tables) contents[table] = JSON.stringify(await database(table));
  return contents;
}

/**
 * Checks what an act has left: the file is sound, the chains hold, each subject has one edition in each locale, the act
 * one entry in the audit.
 */
export async function expectWhole(
  database: Knex,
  { subjects, release, act }: { subjects: readonly string[]; release: string; act: string },
): Promise<void> {
  expect(await database.raw('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  const editions = (await database('press_office_editions').orderBy(['subject_id', 'sequence'])) as Edition[];
  for (const subject of subjects) {
    const own = editions.filter(({ subject_id }) => subject_id === subject);
    expect(inBrief(own).sort()).toEqual(['ar 1 first live', 'fr 1 first live']);
    verifyChain(own);
  }
  const audit = (await database('press_office_audit_entries').orderBy('sequence')) as AuditRow[];
  verifyAudit(audit);
  expect(audit.filter(({ verb, subject_id }) => verb === act && subject_id === release)).toHaveLength(1);
  expect(await database('press_office_release_stages').where({ release_id: release }).pluck('stage')).toEqual([
    'published',
  ]);
}
