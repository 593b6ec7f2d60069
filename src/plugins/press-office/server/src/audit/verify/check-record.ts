import { type EditionRow, type SlugRow, tables } from '../../editions/rows';
import type { Database } from '../../shared/database';
import { type AuditRow, auditTable } from '../rows';
import type { StoredFacet } from './check-facets';
import { checkSubject, editionsBefore, type NamingEntry, type SubjectFindings } from './check-subject';
import type { Found } from './problem';
import type { Reading } from './reading';
import { isObject, storedJson } from './stored-json';
import { bySubject, subjectOf } from './subject-of';

type SubjectColumns = Pick<EditionRow, 'subject_kind' | 'subject_id'>;
type CountedSubject = SubjectColumns & { total: number };

/** The most editions that are read at once, unless one subject alone has more. */
const batch = 500;

/** Walks the record, subject by subject. */
export async function checkRecord(
  reading: Reading,
): Promise<{ found: Found[]; subjects: number; editions: number; beforeAudit: number }> {
  const first: AuditRow | undefined = await reading((database) =>
    database<AuditRow>(auditTable).orderBy('sequence').first(),
  );
  const stated = editionsBefore(first);
  const found: Found[] = [];
  const counts = { subjects: 0, editions: 0, beforeAudit: 0 };
  let last: CountedSubject | undefined;
  for (;;) {
    const subjects = await reading((database) => subjectsAfter(database, last));
    if (subjects.length === 0) break;
    last = subjects.at(-1);
    const findings = await reading((database) => checkSubjects(database, subjects));
    counts.subjects += subjects.length;
    counts.editions += findings.editions;
    found.push(...findings.found);
    for (const row of findings.unnamed) {
      if (stated > 0 && first !== undefined && row.issued_at < first.at) counts.beforeAudit += 1;
      else found.push({ table: tables.editions, id: row.id, subject: subjectOf(row), code: 'EDITION_UNNAMED' });
    }
  }
  if (first === undefined && counts.editions > 0) {
    found.push({ table: auditTable, id: null, subject: null, code: 'AUDIT_EMPTY' });
  }
  if (first !== undefined && stated !== counts.beforeAudit) {
    found.push({ table: auditTable, id: first.id, subject: subjectOf(first), code: 'BEFORE_AUDIT_DIFFERS' });
  }
  return { found, ...counts };
}

/** The next subjects in the order of the index, as many as make a batch. */
async function subjectsAfter(database: Database, last: SubjectColumns | undefined): Promise<CountedSubject[]> {
  const query = database<EditionRow>(tables.editions)
    .whereNotNull('subject_kind')
    .whereNotNull('subject_id')
    .groupBy('subject_kind', 'subject_id')
    .orderBy(['subject_kind', 'subject_id'])
    .limit(100)
    .select('subject_kind', 'subject_id')
    .count({ total: '*' });
  if (last !== undefined) {
    void query.whereRaw('(subject_kind, subject_id) > (?, ?)', [last.subject_kind, last.subject_id]);
  }
  const subjects = (await query) as unknown as CountedSubject[];
  let editions = 0;
  // PostgreSQL counts in bigint, which arrives as text.
  return subjects.filter(({ total }, index) => (editions += Number(total)) <= batch || index === 0);
}

async function checkSubjects(
  database: Database,
  subjects: readonly SubjectColumns[],
): Promise<SubjectFindings & { editions: number }> {
  const editions: EditionRow[] = await ofSubjects<EditionRow>(database, tables.editions, subjects).orderBy([
    'sequence',
    'id',
  ]);
  const slugs = bySubject(await ofSubjects<SlugRow>(database, tables.slugs, subjects));
  const entries = bySubject<NamingEntry>(
    await ofSubjects<AuditRow>(database, auditTable, subjects).select(
      'id',
      'subject_kind',
      'subject_id',
      'actor',
      'editions',
    ),
  );
  const facets = await facetsOf(database, editions);
  const projectsCalled = await projectsNamedIn(database, editions);
  const result: SubjectFindings & { editions: number } = { found: [], unnamed: [], editions: 0 };
  const isWanted = new Set(bySubject(subjects).keys());
  for (const [key, rows] of bySubject(editions)) {
    // Asking for kinds and ids apart, which every database answers from the index, also finds other pairs of them.
    if (!isWanted.has(key)) continue;
    const record = { editions: rows, facets, slugs: slugs.get(key) ?? [], entries: entries.get(key) ?? [] };
    const { found, unnamed } = checkSubject({ ...record, projectsCalled });
    result.found.push(...found);
    result.unnamed.push(...unnamed);
    result.editions += rows.length;
  }
  return result;
}

const ofSubjects = <Row extends object>(database: Database, table: string, subjects: readonly SubjectColumns[]) =>
  database<Row>(table)
    .whereIn('subject_kind' as never, [...new Set(subjects.map(({ subject_kind }) => subject_kind))] as never)
    .whereIn('subject_id' as never, subjects.map(({ subject_id }) => subject_id) as never);

async function facetsOf(database: Database, editions: readonly EditionRow[]): Promise<Map<number, StoredFacet[]>> {
  const rows: StoredFacet[] = await database<StoredFacet>(tables.facets)
    .whereIn(
      'edition_id',
      editions.map(({ id }) => id),
    )
    .orderBy('id');
  const byEdition = new Map<number, StoredFacet[]>();
  for (const row of rows) byEdition.set(row.edition_id, [...(byEdition.get(row.edition_id) ?? []), row]);
  return byEdition;
}

/** Finds the projects that the figures among these editions name by their slug. */
async function projectsNamedIn(
  database: Database,
  editions: readonly EditionRow[],
): Promise<(slug: string) => string[]> {
  const named = editions
    .filter(({ subject_kind }) => subject_kind === 'figure')
    .map(({ document }) => storedJson(document))
    .map((document) => (isObject(document) ? document.project : null))
    .filter((slug): slug is string => typeof slug === 'string');
  if (named.length === 0) return () => [];
  const rows: SlugRow[] = await database<SlugRow>(tables.slugs)
    .where({ subject_kind: 'partner-project' })
    .whereIn('slug', [...new Set(named)]);
  return (slug) => rows.filter((row) => row.slug === slug).map((row) => row.subject_id);
}
