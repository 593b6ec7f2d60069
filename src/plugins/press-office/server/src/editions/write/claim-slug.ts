import type { LocaleCode } from '../../../../contracts/locale';
import type { Subject } from '../../../../contracts/subject';
import type { Database } from '../../shared/database';
import { type SlugRow, tables } from '../rows';

/** The slug belongs, or once belonged, to another subject: it is never given to a second one. */
export class SlugTakenError extends Error {
  constructor(readonly slug: string) {
    super(`The slug "${slug}" belongs to another subject.`);
    this.name = 'SlugTakenError';
  }
}

/**
 * Makes a slug a subject's own for ever, in one locale; does nothing if it is so already.
 * @throws SlugTakenError
 */
export async function claimSlug(
  db: Database,
  { subject, locale, slug }: { subject: Subject; locale: LocaleCode; slug: string },
): Promise<void> {
  const owned = { subject_kind: subject.kind, language: locale, slug };
  await db<SlugRow>(tables.slugs)
    .insert({ ...owned, subject_id: subject.id })
    .onConflict(['subject_kind', 'language', 'slug'])
    .ignore();
  const owner = await db<SlugRow>(tables.slugs).where(owned).first('subject_id');
  if (owner?.subject_id !== subject.id) throw new SlugTakenError(slug);
}
