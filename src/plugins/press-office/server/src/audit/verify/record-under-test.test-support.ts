import { type EditionRow, tables } from '../../editions/rows';
import type { Database } from '../../shared/database';
import { sayIn } from '../../shared/translate';
import { emptyAudit } from '../empty-audit.test-support';
import { type AuditRow, auditTable } from '../rows';
import { type Verification, verify } from '../verify';
import type { Head } from './reading';

/** Any row of any table. */
export type AnyRow = Record<string, unknown> & { id: number };

/** A record and its audit, new for each test of a file, with what tests of verification do to it and ask of it. */
export function recordUnderTest() {
  let audit: Awaited<ReturnType<typeof emptyAudit>>;
  beforeEach(async () => {
    audit = await emptyAudit();
  });
  afterEach(() => audit.close());

  const database = ((table: string) => audit.database(table)) as Database;
  const verified = (expected?: Head | null): Promise<Verification> =>
    verify((read) => read(database), { say: sayIn('en'), expected });
  const rowsOf = (table: string): Promise<AnyRow[]> => database<AnyRow>(table).orderBy('id');

  return {
    database,
    verified,
    rowsOf,
    editions: () => rowsOf(tables.editions) as unknown as Promise<EditionRow[]>,
    entries: () => rowsOf(auditTable) as unknown as Promise<AuditRow[]>,

    /** What was found, in short: `editions 3 SEAL_BROKEN`. */
    async problems(expected?: Head | null): Promise<string[]> {
      const { problems } = await verified(expected);
      return problems.map(({ table, id, code }) => `${table.replace('press_office_', '')} ${id} ${code}`);
    },

    alter: (table: string, id: number, change: object) =>
      database<AnyRow>(table)
        .where({ id })
        .update(change as never),

    remove: (table: string, id: number) => database<AnyRow>(table).where({ id }).delete(),
  };
}
