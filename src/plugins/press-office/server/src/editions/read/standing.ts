import type { DocumentHead } from '../../../../contracts/documents';
import type { LocaleCode } from '../../../../contracts/locale';
import type { Subject, SubjectKind } from '../../../../contracts/subject';
import type { Database } from '../../shared/database';
import { type EditionRow, type SlugRow, tables } from '../rows';
import { closingOf, closingsOver } from './closed-editions';

/** The newest edition of a subject in one locale, and every edition before it. */
export interface Standing {
  locale: LocaleCode;
  newest: EditionRow;
  /** Oldest first. */
  editions: EditionRow[];
}

/** Where a subject stands in each locale it was ever public in. Empty: never public. */
export async function standingOf(db: Database, subject: Subject): Promise<Standing[]> {
  const rows: EditionRow[] = await db<EditionRow>(tables.editions)
    .where({ subject_kind: subject.kind, subject_id: subject.id })
    .orderBy('sequence', 'asc');
  const standings = new Map<LocaleCode, Standing>();
  for (const row of rows) {
    const editions = [...(standings.get(row.language)?.editions ?? []), row];
    standings.set(row.language, { locale: row.language, newest: row, editions });
  }
  return [...standings.values()];
}

/** The documents of live editions of one kind, of all locales, for the subjects named. */
export async function liveDocuments<D extends DocumentHead>(
  db: Database,
  kind: SubjectKind,
  ids: readonly string[],
): Promise<D[]> {
  if (ids.length === 0) return [];
  const rows = await db<EditionRow>(tables.editions)
    .where({ subject_kind: kind, state: 'live' })
    .whereIn('subject_id', ids)
    .select('document');
  return rows.map((row) => JSON.parse(row.document) as D);
}

/** The subjects of one kind that are public now, in whatever locale. */
export async function liveSubjects(db: Database, kind: SubjectKind): Promise<Set<string>> {
  const rows: EditionRow[] = await db<EditionRow>(tables.editions)
    .where({ subject_kind: kind, state: 'live' })
    .distinct('subject_id');
  return new Set(rows.map((row) => row.subject_id));
}

/**
 * Every document that these subjects of one kind had in public and that still may be read, in all locales, oldest first;
 * without notices of withdrawal, and without what was closed since, as published in error or for a legal reason.
 */
export async function pastDocuments<D extends DocumentHead>(
  db: Database,
  kind: SubjectKind,
  ids: readonly string[],
): Promise<D[]> {
  return (await pastEditions(db, kind, ids)).map((row) => JSON.parse(row.document) as D);
}

/** The editions of those documents, with who issued each, when, and the note to the public. */
export async function pastEditions(
  db: Database,
  kind: SubjectKind,
  ids: readonly string[],
): Promise<Pick<EditionRow, 'document' | 'issued_at' | 'actor' | 'note'>[]> {
  if (ids.length === 0) return [];
  const closing = await closingOf(db, kind);
  return (await db<EditionRow>(`${tables.editions} as past`)
    .where('past.subject_kind', kind)
    .whereIn('past.subject_id', ids)
    .whereNot('past.kind', 'withdrawal')
    .whereNotExists(closingsOver(db, closing, 'past'))
    .orderBy('past.id', 'asc')
    .select('past.document', 'past.issued_at', 'past.actor', 'past.note')) as unknown as EditionRow[];
}

/** Whose a slug is, or ever was; null when nobody's. */
export async function ownerOfSlug(
  db: Database,
  { kind, locale, slug }: { kind: SubjectKind; locale: LocaleCode; slug: string },
): Promise<string | null> {
  const row = await db<SlugRow>(tables.slugs).where({ subject_kind: kind, language: locale, slug }).first('subject_id');
  return row?.subject_id ?? null;
}
