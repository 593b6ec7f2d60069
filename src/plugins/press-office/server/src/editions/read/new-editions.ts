import type { Database } from '../../shared/database';
import { type EditionRow, tables } from '../rows';

/** An edition, and the one of its locale that it superseded; null where it is the first. */
export interface NewEdition {
  edition: EditionRow;
  former: EditionRow | null;
}

/** The id of the newest edition of the record; 0 where there is none. Acts are written one at a time: later ids are later editions. */
export async function newestEditionId(database: Database): Promise<number> {
  const row = await database<EditionRow>(tables.editions).orderBy('id', 'desc').first('id');
  return row?.id ?? 0;
}

/** The editions that were written after one, in the order of their ids, `limit` of them at the most. */
export async function editionsAfter(
  database: Database,
  { id, limit }: { id: number; limit: number },
): Promise<NewEdition[]> {
  const editions: EditionRow[] = await database<EditionRow>(tables.editions)
    .where('id', '>', id)
    .orderBy('id', 'asc')
    .limit(limit);
  const found: NewEdition[] = [];
  for (const edition of editions) found.push({ edition, former: await editionBefore(database, edition) });
  return found;
}

async function editionBefore(
  database: Database,
  { subject_kind, subject_id, language, number }: EditionRow,
): Promise<EditionRow | null> {
  if (number === 1) return null;
  const row = await database<EditionRow>(tables.editions)
    .where({ subject_kind, subject_id, language, number: number - 1 })
    .first();
  return (row as EditionRow | undefined) ?? null;
}
