import { type EditionRow, tables as record } from '../../editions/rows';
import type { Database } from '../../shared/database';
import { isPostgres, runSql } from '../../shared/sql';
import { tables } from '../rows';
import { indexEditions } from './index-editions';
import { forgetWords } from './keep-words';

/** Empties the index: what is in it was made in another way. */
export async function forgetAll(db: Database): Promise<void> {
  await db(tables.words).delete();
  forgetWords(db);
  await db(tables.results).delete();
  await db(tables.bodies).delete();
  if (isPostgres(db, tables.texts)) {
    await db(tables.texts).delete();
    return;
  }
  const { texts } = tables;
  await runSql(db, { table: texts, sql: `INSERT INTO ${texts} (${texts}) VALUES ('delete-all')`, bindings: [] });
  await db(tables.places).delete();
}

/**
 * Indexes the next `most` of those live editions after an id that are not indexed yet. Answers with the id of the last
 * one, or null when there was none.
 */
export async function indexNext(
  db: Database,
  { after, most }: { after: number; most: number },
): Promise<number | null> {
  const places = isPostgres(db, tables.texts) ? tables.texts : tables.places;
  const editions: EditionRow[] = await db<EditionRow>(`${record.editions} as edition`)
    .where('edition.id', '>', after)
    .where('edition.state', 'live')
    .whereNotExists(db(`${places} as place`).whereRaw('place.edition_id = edition.id').select('place.edition_id'))
    .orderBy('edition.id', 'asc')
    .limit(most)
    .select('edition.*');
  await indexEditions(db, editions);
  return editions.at(-1)?.id ?? null;
}

/** Whether live editions are there, and none of them is indexed: somebody took the index away. */
export async function isIndexGone(db: Database): Promise<boolean> {
  const places = isPostgres(db, tables.texts) ? tables.texts : tables.places;
  if ((await db(places).first('edition_id')) !== undefined) return false;
  return (await db<EditionRow>(record.editions).where({ state: 'live' }).first('id')) !== undefined;
}
