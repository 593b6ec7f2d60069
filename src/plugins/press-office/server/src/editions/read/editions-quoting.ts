import type { Database } from '../../shared/database';
import { type EditionRow, facetNames, type FacetRow, tables } from '../rows';

/** The live editions of press releases that quote a figure, newest release first. */
export function editionsQuoting(database: Database, figureId: string): Promise<EditionRow[]> {
  const quoting = database<FacetRow>(tables.facets)
    .where({ subject_kind: 'press-release', name: facetNames.figure, value: figureId })
    .select('edition_id');
  return database<EditionRow>(tables.editions)
    .whereIn('id', quoting)
    .where({ state: 'live' })
    .orderBy('released_at', 'desc')
    .orderBy('id', 'desc');
}
