import type { SubjectKind } from '../../../../contracts/subject';
import type { Database } from '../../shared/database';
import { type EditionRow, tables } from '../rows';

/** The subjects of one kind that have more than one edition in a language and are public, by their newest edition, newest first. */
export async function revisedSubjects(
  database: Database,
  { kind, most }: { kind: SubjectKind; most: number },
): Promise<string[]> {
  const rows = (await database<EditionRow>(tables.editions)
    .where({ subject_kind: kind, state: 'live' })
    .where('number', '>', 1)
    .groupBy('subject_id')
    .orderByRaw('max(id) desc')
    .limit(most)
    .select('subject_id')) as unknown as Pick<EditionRow, 'subject_id'>[];
  return rows.map(({ subject_id }) => subject_id);
}
