import { type EditionRow, tables } from '../../editions/rows';
import type { Database } from '../../shared/database';
import { type AuditRow, auditTable } from '../rows';
import { checkEntry } from './check-entries';
import { hashesIn } from './check-subject';
import type { Found, ProblemCode } from './problem';
import type { Head, Reading } from './reading';
import { bySubject, keyOf, subjectOf } from './subject-of';

const batch = 500;

/** Walks the audit from its first entry to its last. */
export async function checkAudit(
  reading: Reading,
  expected: Head | null,
): Promise<{ found: Found[]; entries: number; head: Head | null }> {
  const found: Found[] = [];
  let entries = 0;
  let previous: AuditRow | null = null;
  let isExpectedThere = false;
  for (;;) {
    const rows: AuditRow[] = await reading(async (database) => {
      const read = await entriesAfter(database, previous);
      found.push(...(await missingEditions(database, read)));
      return read;
    });
    for (const row of rows) {
      found.push(...checkEntry(row, previous).map((code) => problem(row, code)));
      isExpectedThere ||= row.sequence === expected?.sequence && row.hash === expected.hash;
      previous = row;
    }
    entries += rows.length;
    if (rows.length < batch) break;
  }
  if (expected !== null && !isExpectedThere) {
    found.push({ table: auditTable, id: null, subject: null, code: 'HEAD_DIFFERS' });
  }
  return { found, entries, head: previous && { sequence: previous.sequence, hash: previous.hash } };
}

async function entriesAfter(database: Database, previous: AuditRow | null): Promise<AuditRow[]> {
  const query = database<AuditRow>(auditTable).whereNotNull('sequence').orderBy(['sequence', 'id']).limit(batch);
  if (previous !== null) void query.whereRaw('(sequence, id) > (?, ?)', [previous.sequence, previous.id]);
  return query;
}

/** Entries that name an edition which their subject does not have. */
async function missingEditions(database: Database, entries: readonly AuditRow[]): Promise<Found[]> {
  const naming = entries.filter((entry) => hashesIn(entry).length > 0);
  if (naming.length === 0) return [];
  const editions: Pick<EditionRow, 'subject_kind' | 'subject_id' | 'hash'>[] = await database<EditionRow>(
    tables.editions,
  )
    .whereIn('subject_kind', [...new Set(naming.map((entry) => entry.subject_kind))])
    .whereIn('subject_id', [...new Set(naming.map((entry) => entry.subject_id))])
    .select('subject_kind', 'subject_id', 'hash');
  const ofSubjects = bySubject(editions);
  return naming
    .filter((entry) => {
      const hashes = new Set(ofSubjects.get(keyOf(entry))?.map(({ hash }) => hash));
      return hashesIn(entry).some((hash) => !hashes.has(hash));
    })
    .map((entry) => problem(entry, 'NAMED_EDITION_MISSING'));
}

const problem = (row: AuditRow, code: ProblemCode): Found => ({
  table: auditTable,
  id: row.id,
  subject: subjectOf(row),
  code,
});
