import type { PressReleaseDocument } from '../../../../contracts/documents';
import type { Database } from '../../shared/database';
import { insertRows } from '../../shared/insert-rows';
import { type EditionRow, facetNames, type FacetRow, tables } from '../rows';

/** Takes editions that are superseded out of the lists; they stay filed under the figures that they quoted. */
export async function forgetFacets(db: Database, ids: readonly number[]): Promise<void> {
  const { figure, figureThen } = facetNames;
  await db<FacetRow>(tables.facets).whereIn('edition_id', ids).whereNotIn('name', [figure, figureThen]).delete();
  await db<FacetRow>(tables.facets).whereIn('edition_id', ids).where({ name: figure }).update({ name: figureThen });
}

/** Files all superseded press releases under their figures: for a record that was begun before they stayed there. */
export async function fileFiguresOfPast(db: Database): Promise<void> {
  await db<FacetRow>(tables.facets).where({ name: facetNames.figureThen }).delete();
  let last = 0;
  for (;;) {
    const editions: Quoting[] = await db<EditionRow>(tables.editions)
      .where('id', '>', last)
      .where({ subject_kind: 'press-release', state: 'superseded' })
      .whereNot({ kind: 'withdrawal' })
      .orderBy('id', 'asc')
      .limit(200)
      .select('id', 'subject_kind', 'language', 'released_at', 'summary');
    const newest = editions.at(-1);
    if (newest === undefined) return;
    await insertRows<FacetRow>(db, tables.facets, editions.flatMap(rowsOf));
    last = newest.id;
  }
}

type Quoting = Pick<EditionRow, 'id' | 'subject_kind' | 'language' | 'released_at' | 'summary'>;

function rowsOf({ id, subject_kind, language, released_at, summary }: Quoting): FacetRow[] {
  const { figures } = JSON.parse(summary) as Pick<PressReleaseDocument, 'figures'>;
  return [...new Set(figures.map(({ documentId }) => documentId))].map((value) => ({
    edition_id: id,
    subject_kind,
    language,
    name: facetNames.figureThen,
    value,
    released_at,
  }));
}
