import type { FigureDocument } from '../../../../contracts/documents';
import type { LocaleCode } from '../../../../contracts/locale';
import type { Condition } from '../../editions/read/list-editions';
import { listPastEditions, type PastCondition } from '../../editions/read/past-editions';
import { subjectsBySlug } from '../../editions/read/resolve-subjects';
import type { Database } from '../../shared/database';
import { figures } from '../collections';
import { conditionsOf } from '../conditions';
import type { ListQuery } from '../query/read-query';

type FacetCondition = Extract<Condition, { facet: string }>;

/** The figures that were public at an instant and fit the filters, as documents in JSON, all pages at once. */
export async function listAsOf(database: Database, query: ListQuery, instant: string): Promise<string[]> {
  const { locale, order } = query;
  const all = await conditionsOf(database, figures, query);
  const conditions = all.filter((condition): condition is PastCondition => !('facet' in condition));
  const facets = all.filter((condition): condition is FacetCondition => 'facet' in condition);
  const texts = await listPastEditions(database, {
    kind: figures.kind,
    locale,
    instant,
    conditions,
    order: order === 'desc' ? 'desc' : 'asc',
  });
  return facets.length === 0 ? texts : filedUnder(database, texts, { locale, facets });
}

/** Those of some figures that would have been found by facets, which are kept for live editions only. */
async function filedUnder(
  database: Database,
  texts: readonly string[],
  { locale, facets }: { locale: LocaleCode; facets: readonly FacetCondition[] },
): Promise<string[]> {
  const read = texts.map((text) => ({ text, document: JSON.parse(text) as FigureDocument }));
  const slugs = [...new Set(read.flatMap(({ document }) => document.project ?? []))];
  const projects = await subjectsBySlug(database, { kind: 'partner-project', locale, slugs });
  const fits = (document: FigureDocument) =>
    facets.every(({ facet, values }) => valuesOf(document, facet, projects).some((value) => values.includes(value)));
  return read.filter(({ document }) => fits(document)).map(({ text }) => text);
}

/** What a figure is filed under: its documents say it in their own words, a project by the slug it had. */
function valuesOf(
  { series, geo, project }: FigureDocument,
  facet: string,
  projects: ReadonlyMap<string, string[]>,
): string[] {
  if (facet === 'project') return (project !== null && projects.get(project)) || [];
  if (facet !== 'series' && facet !== 'geo') throw new Error(`What figures are filed under "${facet}" is not known.`);
  const value = { series, geo }[facet];
  return value === null ? [] : [value];
}
