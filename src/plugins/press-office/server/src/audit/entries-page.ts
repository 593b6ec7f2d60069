import type { Knex } from 'knex';

import type { AuditEntry } from '../../../contracts/audit';
import type { AuditedKind } from '../../../contracts/subject';
import type { Database } from '../shared/database';
import { nouns } from '../shared/subjects';
import { entryOf } from './audit-entry';
import type { AuditQuery } from './read-query';
import { type AuditRow, auditTable } from './rows';

/** A page of the audit, newest first, and how many entries there are on all pages. */
export async function entriesPage(
  database: Database,
  { subject, page, pageSize }: AuditQuery,
): Promise<{ entries: AuditEntry[]; total: number }> {
  const rows: AuditRow[] = await about(database, subject)
    .orderBy('sequence', 'desc')
    .offset((page - 1) * pageSize)
    .limit(pageSize);
  const [count] = (await about(database, subject).count({ total: '*' })) as unknown as { total: number | string }[];
  return { entries: rows.map(entryOf), total: Number(count?.total ?? 0) };
}

/** The index begins with the kind: naming all of them leads into it. */
const about = (database: Database, subject: string | null): Knex.QueryBuilder<AuditRow, AuditRow[]> =>
  subject === null
    ? database<AuditRow>(auditTable)
    : database<AuditRow>(auditTable).whereIn('subject_kind', kinds).where({ subject_id: subject });

const kinds: AuditedKind[] = [...(Object.keys(nouns) as (keyof typeof nouns)[]), 'office'];
