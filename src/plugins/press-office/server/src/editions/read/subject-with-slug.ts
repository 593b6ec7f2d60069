import type { SubjectKind } from '../../../../contracts/subject';
import type { Database } from '../../shared/database';
import { type SlugRow, tables } from '../rows';

/** The subject of a kind that has, or had, a slug in any locale; null when none has. */
export async function subjectWithSlug(database: Database, kind: SubjectKind, slug: string): Promise<string | null> {
  const row = await database<SlugRow>(tables.slugs).where({ subject_kind: kind, slug }).first('subject_id');
  return (row as Pick<SlugRow, 'subject_id'> | undefined)?.subject_id ?? null;
}
