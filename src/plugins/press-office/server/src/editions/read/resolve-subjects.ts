import type { LocaleCode } from '../../../../contracts/locale';
import type { SubjectKind } from '../../../../contracts/subject';
import type { Database } from '../../shared/database';
import { type EditionRow, type FacetRow, type SlugRow, tables } from '../rows';

/** The subjects that have, or had, one of these slugs in a locale. */
export async function subjectsWithSlug(
  database: Database,
  { kind, locale, slugs }: { kind: SubjectKind; locale: LocaleCode; slugs: readonly string[] },
): Promise<string[]> {
  const rows: SlugRow[] = await database<SlugRow>(tables.slugs)
    .where({ subject_kind: kind, language: locale })
    .whereIn('slug', slugs)
    .select('subject_id');
  return rows.map((row) => row.subject_id);
}

/**
 * The subjects that a document in this locale may name by one of these slugs: those that have it, or had it, in this
 * locale; where nobody does, those that have it in another, since a record that was not translated is named so.
 */
export async function subjectsNamed(
  database: Database,
  { kind, locale, slugs }: { kind: SubjectKind; locale: LocaleCode; slugs: readonly string[] },
): Promise<string[]> {
  const rows: SlugRow[] = await database<SlugRow>(tables.slugs)
    .where({ subject_kind: kind })
    .whereIn('slug', slugs)
    .select('slug', 'language', 'subject_id');
  return slugs.flatMap((slug) => {
    const owners = rows.filter((row) => row.slug === slug);
    const own = owners.filter((row) => row.language === locale);
    return (own.length > 0 ? own : owners).map((row) => row.subject_id);
  });
}

/** The subjects whose live edition, in any locale, is filed under one of these values of a facet. */
export async function subjectsFiledUnder(
  database: Database,
  { kind, facet, values }: { kind: SubjectKind; facet: string; values: readonly string[] },
): Promise<string[]> {
  const filed = database<FacetRow>(tables.facets)
    .where({ subject_kind: kind, name: facet })
    .whereIn('value', values)
    .select('edition_id');
  const rows: EditionRow[] = await database<EditionRow>(tables.editions).whereIn('id', filed).select('subject_id');
  return rows.map((row) => row.subject_id);
}
