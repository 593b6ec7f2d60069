import type { LocaleCode } from '../../../../contracts/locale';
import type { SubjectKind } from '../../../../contracts/subject';
import type { Database } from '../../shared/database';
import { type EditionRow, tables } from '../rows';
import { ownerOfSlug } from './standing';

/** How the public names a subject: by a slug it has or once had in this locale, or by its documentId. */
export interface SubjectAddress {
  kind: SubjectKind;
  locale: LocaleCode;
  reference: string;
}

/** The newest edition behind an address; `formerSlug` tells that the address is an earlier slug of it. */
export interface FoundEdition {
  edition: EditionRow;
  formerSlug: boolean;
}

/** Finds what stands at an address now: a live edition, a withdrawal, or null when nothing was ever public there. */
export async function findEdition(
  database: Database,
  { kind, locale, reference }: SubjectAddress,
): Promise<FoundEdition | null> {
  const owner = await ownerOfSlug(database, { kind, locale, slug: reference });
  const edition = await database<EditionRow>(tables.editions)
    .where({ subject_kind: kind, subject_id: owner ?? reference, language: locale })
    .whereNot({ state: 'superseded' })
    .first();
  if (edition === undefined) return null;
  return { edition: edition as EditionRow, formerSlug: owner !== null && edition.slug !== reference };
}

/** Every edition of a subject in one locale, oldest first. */
export async function editionsOf(
  database: Database,
  { subject_kind, subject_id, language }: Pick<EditionRow, 'subject_kind' | 'subject_id' | 'language'>,
): Promise<EditionRow[]> {
  return database<EditionRow>(tables.editions).where({ subject_kind, subject_id, language }).orderBy('number', 'asc');
}
