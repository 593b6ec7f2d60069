import type { LocaleCode } from '../../../contracts/locale';
import { type EditionRow, facetNames, tables } from '../editions/rows';
import { type DecisionRow, decisionTable } from '../publication/pins/quote-decisions';
import type { Database } from '../shared/database';

/** A revision of a figure, and which editions of press releases are looked for that quote an earlier one. */
interface Revised {
  figureId: string;
  revision: number;
  /** When the revision became public: what was issued later quotes it. */
  at: string;
  locales: readonly LocaleCode[];
  most: number;
}

/** The live editions of press releases that quote a figure since before its revision, with no decision on that that readers know of, newest release first. */
export async function undecidedEditions(
  database: Database,
  { figureId, revision, at, locales, most }: Revised,
): Promise<Quoting[]> {
  const decided = database<DecisionRow>(`${decisionTable} as decided`)
    .where('decided.figure_id', figureId)
    .where('decided.revision', revision)
    // A correction is saved in the drafts: until it is published, the public reads the earlier value.
    .whereNot('decided.decision', 'correction')
    .whereRaw('decided.release_id = edition.subject_id')
    .whereRaw('decided.language = edition.language')
    .select('decided.release_id');
  return (await database(`${tables.facets} as filed`)
    .join(`${tables.editions} as edition`, 'edition.id', 'filed.edition_id')
    .where({ 'filed.subject_kind': 'press-release', 'filed.name': facetNames.figure, 'filed.value': figureId })
    .whereIn('filed.language', locales)
    .where('edition.issued_at', '<', at)
    .whereNotExists(decided)
    .orderBy('filed.released_at', 'desc')
    .orderBy('filed.edition_id', 'desc')
    .limit(most)
    .select('edition.subject_id', 'edition.language', 'edition.summary')) as unknown as Quoting[];
}

export type Quoting = Pick<EditionRow, 'subject_id' | 'language' | 'summary'>;
