import { type EditionRow, type SlugRow, tables } from '../../editions/rows';
import type { Database } from '../../shared/database';
import { type AuditRow, auditTable } from '../rows';
import type { StoredFacet } from './check-facets';
import type { Found } from './problem';
import type { Reading } from './reading';
import { subjectOf } from './subject-of';

/** Rows that no walk from subject to subject comes by: those that belong to nothing. */
export async function checkStrays(reading: Reading): Promise<Found[]> {
  return [
    ...(await reading(facetsWithoutEdition)),
    ...(await reading(slugsWithoutEdition)),
    ...(await reading(editionsWithoutSubject)),
    ...(await reading(entriesWithoutPlace)),
  ];
}

async function facetsWithoutEdition(database: Database): Promise<Found[]> {
  const rows: StoredFacet[] = await database<StoredFacet>(`${tables.facets} as facet`)
    .leftJoin(`${tables.editions} as edition`, 'edition.id', 'facet.edition_id')
    .whereNull('edition.id')
    .select('facet.id');
  return rows.map(({ id }) => ({ table: tables.facets, id, subject: null, code: 'FACET_ASTRAY' }));
}

/** A slug is claimed by the edition that has it, and by nothing else. */
async function slugsWithoutEdition(database: Database): Promise<Found[]> {
  const rows: (SlugRow & { id: number })[] = await database<SlugRow & { id: number }>(`${tables.slugs} as owned`)
    .leftJoin(`${tables.editions} as edition`, (join) => {
      for (const column of ['subject_kind', 'subject_id', 'language', 'slug']) {
        void join.on(`edition.${column}`, `owned.${column}`);
      }
    })
    .whereNull('edition.id')
    .select('owned.id', 'owned.subject_kind', 'owned.subject_id');
  return rows.map((row) => ({ table: tables.slugs, id: row.id, subject: subjectOf(row), code: 'SLUG_ASTRAY' }));
}

async function editionsWithoutSubject(database: Database): Promise<Found[]> {
  const rows: EditionRow[] = await database<EditionRow>(tables.editions)
    .whereNull('subject_kind')
    .orWhereNull('subject_id')
    .select('id');
  return rows.map(({ id }) => ({ table: tables.editions, id, subject: null, code: 'ROW_NAMELESS' }));
}

async function entriesWithoutPlace(database: Database): Promise<Found[]> {
  const rows: AuditRow[] = await database<AuditRow>(auditTable).whereNull('sequence').select('id');
  return rows.map(({ id }) => ({ table: auditTable, id, subject: null, code: 'ROW_NAMELESS' }));
}
