import type { Database } from '../../shared/database';
import { facetNames, type FacetRow, tables } from '../rows';

/** Takes editions that are superseded out of the lists; they stay filed under the figures that they quoted. */
export async function forgetFacets(db: Database, ids: readonly number[]): Promise<void> {
  const { figure, figureThen } = facetNames;
  await db<FacetRow>(tables.facets).whereIn('edition_id', ids).whereNotIn('name', [figure, figureThen]).delete();
  await db<FacetRow>(tables.facets).whereIn('edition_id', ids).where({ name: figure }).update({ name: figureThen });
}
