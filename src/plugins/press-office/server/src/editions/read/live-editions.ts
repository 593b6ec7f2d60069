import type { Knex } from 'knex';

import type { LocaleCode } from '../../../../contracts/locale';
import type { SubjectKind } from '../../../../contracts/subject';
import type { Database } from '../../shared/database';
import { type EditionRow, type FacetRow, tables } from '../rows';

/** One thing that the editions of a list have in common. Several conditions must all hold. */
export type Condition =
  | { subjectIds: readonly string[] }
  | { facet: string; values: readonly string[] }
  | { releasedAt: '>' | '>=' | '<' | '<=' | '='; instant: string };

/** Live editions of one kind in one locale. */
export interface ListedEditions {
  kind: SubjectKind;
  locale: LocaleCode;
  conditions: readonly Condition[];
}

/** The live editions that fit, in no order. */
export function liveEditions(
  database: Database,
  { kind, locale, conditions }: ListedEditions,
): Knex.QueryBuilder<EditionRow> {
  const query = database<EditionRow>(tables.editions).where({ subject_kind: kind, language: locale, state: 'live' });
  for (const condition of conditions) {
    if ('subjectIds' in condition) void query.whereIn('subject_id', condition.subjectIds);
    else if ('facet' in condition) void query.whereIn('id', idsFiledUnder(database, { kind, locale, ...condition }));
    else void query.where('released_at', condition.releasedAt, condition.instant);
  }
  return query;
}

/**
 * The same, as rows called `filed` of the facet that narrows the list down: its index has them in the order of release, so
 * that a list of one project costs what is in that project, not what is in the office. An edition may be filed twice under
 * one value. Null where no facet of one value is asked for.
 */
export function filedEditions(
  database: Database,
  { kind, locale, conditions }: ListedEditions,
): Knex.QueryBuilder<FacetRow> | null {
  const narrowest = narrowestOf(conditions);
  if (narrowest === null) return null;
  const query = database<FacetRow>(`${tables.facets} as filed`)
    .where('filed.subject_kind', kind)
    .where('filed.language', locale)
    .where('filed.name', narrowest.facet)
    .where('filed.value', narrowest.value);
  for (const condition of conditions) {
    if (condition === narrowest.condition) continue;
    if ('facet' in condition) void query.whereExists(alsoFiledUnder(database, condition));
    else if ('instant' in condition) void query.where('filed.released_at', condition.releasedAt, condition.instant);
  }
  return query;
}

/** Facets that nearly everything is filed under one value of: they narrow least. */
const broadFacets = ['type'];

/** A few subjects that are named are found faster by themselves. */
function narrowestOf(conditions: readonly Condition[]): { condition: Condition; facet: string; value: string } | null {
  if (conditions.some((condition) => 'subjectIds' in condition)) return null;
  const single = conditions.flatMap((condition) => {
    const [value, ...others] = 'facet' in condition ? condition.values : [];
    return 'facet' in condition && value !== undefined && others.length === 0
      ? [{ condition, facet: condition.facet, value }]
      : [];
  });
  return single.find(({ facet }) => !broadFacets.includes(facet)) ?? single[0] ?? null;
}

const alsoFiledUnder = (database: Database, { facet, values }: { facet: string; values: readonly string[] }) =>
  database<FacetRow>(`${tables.facets} as also`)
    .whereRaw('also.edition_id = filed.edition_id')
    .where('also.name', facet)
    .whereIn('also.value', values)
    .select('also.id');

function idsFiledUnder(
  database: Database,
  { kind, locale, facet, values }: { kind: SubjectKind; locale: LocaleCode; facet: string; values: readonly string[] },
) {
  return database<FacetRow>(tables.facets)
    .where({ subject_kind: kind, language: locale, name: facet })
    .whereIn('value', values)
    .select('edition_id');
}
