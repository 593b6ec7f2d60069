import type { PressReleaseDocument } from '../../../../contracts/documents';
import type { Database } from '../../shared/database';
import { insertRows } from '../../shared/insert-rows';
import { type EditionRow, facetNames, type FacetRow, tables } from '../rows';

/** Files all superseded press releases under their figures: for a record that was begun before they stayed there. */
export async function filePastFigures(db: Database): Promise<void> {
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
