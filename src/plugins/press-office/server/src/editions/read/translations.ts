import type { Translation } from '../../../../contracts/documents';
import type { Subject } from '../../../../contracts/subject';
import type { Database } from '../../shared/database';
import { type EditionRow, tables } from '../rows';

/** The other locales that a subject is public in now, with its slug there. */
export async function translationsOf(
  database: Database,
  { kind, id }: Subject,
  except: string,
): Promise<Translation[]> {
  const rows: EditionRow[] = await database<EditionRow>(tables.editions)
    .where({ subject_kind: kind, subject_id: id, state: 'live' })
    .whereNot({ language: except })
    .orderBy('id', 'asc')
    .select('language', 'slug');
  return rows.map(({ language, slug }) => ({ locale: language, slug }));
}
