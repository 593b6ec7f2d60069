import type { LocaleCode } from '../../../../contracts/locale';
import type { SubjectKind } from '../../../../contracts/subject';
import type { Database } from '../../shared/database';
import { type EditionRow, type FacetRow, type SlugRow, tables } from '../rows';

/**
 * The subjects that documents in a locale call by one of these slugs: those that have, or had, it in that locale, and
 * where there is none, those that have it in another, because a subject is named by what it is public in.
 */
export async function subjectsCalled(
  database: Database,
  asked: { kind: SubjectKind; locale: LocaleCode; slugs: readonly string[] },
): Promise<string[]> {
  return [...(await subjectsBySlug(database, asked)).values()].flat();
}

/** As `subjectsCalled`, for each slug; one that nobody ever had is not in the answer. */
export async function subjectsBySlug(
  database: Database,
  { kind, locale, slugs }: { kind: SubjectKind; locale: LocaleCode; slugs: readonly string[] },
): Promise<Map<string, string[]>> {
  const rows: SlugRow[] = await database<SlugRow>(tables.slugs).where({ subject_kind: kind }).whereIn('slug', slugs);
  const hasOwn = new Set(rows.filter((row) => row.language === locale).map(({ slug }) => slug));
  const called = rows.filter((row) => row.language === locale || !hasOwn.has(row.slug));
  const subjects = new Map<string, string[]>();
  for (const { slug, subject_id } of called) subjects.set(slug, [...(subjects.get(slug) ?? []), subject_id]);
  return subjects;
}

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

/** The subjects that have a live edition, in whatever locale, filed under one of these values of a facet. */
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
