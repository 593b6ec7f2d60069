import type { LocaleCode } from '../../../contracts/locale';
import type { Condition } from '../editions/read/list-editions';
import { subjectsCalled, subjectsFiledUnder, subjectsWithSlug } from '../editions/read/resolve-subjects';
import type { Database } from '../shared/database';
import type { Collection } from './collections';
import { type Known, longestKnown } from './known.service';
import type { Filter } from './query/filters';

const comparisons = { $eq: '=', $in: '=', $gt: '>', $gte: '>=', $lt: '<', $lte: '<=' } as const;

/** As `conditionsOf`, once in each version of the newsroom. */
export async function knownConditions(
  database: Database,
  collection: Collection,
  query: { locale: LocaleCode; filters: readonly Filter[] },
  known: Pick<Known, 'conditions'> | null,
): Promise<Condition[]> {
  if (known === null || query.filters.length === 0) return conditionsOf(database, collection, query);
  const key = JSON.stringify([collection.kind, query.locale, query.filters]);
  const conditions = known.conditions.get(key) ?? (await conditionsOf(database, collection, query));
  if (key.length <= longestKnown) known.conditions.set(key, conditions);
  return conditions;
}

/** Turns the filters that were asked for into conditions on the record. */
export function conditionsOf(
  database: Database,
  { kind }: Collection,
  { locale, filters }: { locale: LocaleCode; filters: readonly Filter[] },
): Promise<Condition[]> {
  return Promise.all(filters.map((filter) => conditionOf(database, { kind, locale, filter })));
}

async function conditionOf(
  database: Database,
  { kind, locale, filter }: { kind: Collection['kind']; locale: LocaleCode; filter: Filter },
): Promise<Condition> {
  const { target, operator, values } = filter;
  switch (target.by) {
    case 'slug':
      return { subjectIds: await subjectsWithSlug(database, { kind, locale, slugs: values }) };
    case 'document-id':
      return { subjectIds: values };
    case 'released-at':
      return { releasedAt: comparisons[operator], instant: values[0] ?? '' };
    case 'facet':
      return { facet: target.facet, values };
    case 'linked-slug':
      return {
        facet: target.facet,
        values: await subjectsCalled(database, { kind: target.kind, locale, slugs: values }),
      };
    case 'linked-facet':
      return {
        facet: target.facet,
        values: await subjectsFiledUnder(database, { kind: target.kind, facet: target.linkedFacet, values }),
      };
  }
}
