import { facetNames, type FacetRow, tables } from '../../editions/rows';
import type { ReadEdition } from './check-edition';
import { facetsIn } from './expected-parts';
import { type Found } from './problem';
import { subjectOf } from './subject-of';

/** A facet with the database's own key. */
export type StoredFacet = FacetRow & { id: number };

/**
 * Compares the facets of one edition with what its document says: all of them for a live edition that is the newest of
 * its locale; of one that was superseded the figures only, under the name that they have then.
 */
export function checkFacets(
  { row, document }: ReadEdition,
  isNewest: boolean,
  { facets, projectsCalled }: { facets: readonly StoredFacet[]; projectsCalled: (slug: string) => readonly string[] },
): Found[] {
  // A document that cannot be read is told already, and says nothing of its facets.
  if (document === null) return [];
  const own = document.state === 'live' ? facetsIn(row.subject_kind, document, projectsCalled) : [];
  const expected = isNewest ? own : own.flatMap(whenSuperseded);
  const left = facets.filter(
    (facet) =>
      facet.subject_kind === row.subject_kind &&
      facet.language === row.language &&
      facet.released_at === row.released_at,
  );
  const found: Found[] = [];
  const kept = new Set<StoredFacet>();
  for (const { name, values } of expected) {
    const match = left.find((facet) => !kept.has(facet) && facet.name === name && values.includes(facet.value));
    if (match !== undefined) kept.add(match);
    else found.push({ table: tables.editions, id: row.id, subject: subjectOf(row), code: 'FACET_MISSING' });
  }
  for (const { id } of facets.filter((facet) => !kept.has(facet))) {
    found.push({ table: tables.facets, id, subject: subjectOf(row), code: 'FACET_ASTRAY' });
  }
  return found;
}

const whenSuperseded = ({ name, values }: Expected): Expected[] =>
  name === facetNames.figure ? [{ name: facetNames.figureThen, values }] : [];

type Expected = ReturnType<typeof facetsIn>[0];
