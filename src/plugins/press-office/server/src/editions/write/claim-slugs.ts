import type { LocaleCode } from '../../../../contracts/locale';
import type { Subject } from '../../../../contracts/subject';
import type { Database } from '../../shared/database';
import { type SlugRow, tables } from '../rows';
import { inBatches } from '../../shared/in-batches';

/** The slug belongs, or once belonged, to another subject: it is never given to a second one. */
export class SlugTakenError extends Error {
  constructor(readonly slug: string) {
    super(`The slug "${slug}" belongs to another subject.`);
    this.name = 'SlugTakenError';
  }
}

/** A slug that a subject is to have in one locale. */
export interface SlugClaim {
  subject: Subject;
  locale: LocaleCode;
  slug: string;
}

/**
 * Makes slugs their subjects' own for ever; does nothing with those that are so already.
 * @throws SlugTakenError
 */
export async function claimSlugs(db: Database, claims: readonly SlugClaim[]): Promise<void> {
  const rows = claims.map(({ subject, locale, slug }) => ({
    subject_kind: subject.kind,
    language: locale,
    slug,
    subject_id: subject.id,
  }));
  for (const batch of inBatches(rows)) {
    await db<SlugRow>(tables.slugs).insert(batch).onConflict(['subject_kind', 'language', 'slug']).ignore();
    const owners = await ownersOf(db, batch);
    const stranger = batch.find((row) => owners.get(placeOf(row)) !== row.subject_id);
    if (stranger !== undefined) throw new SlugTakenError(stranger.slug);
  }
}

async function ownersOf(db: Database, claimed: readonly SlugRow[]): Promise<Map<string, string>> {
  const rows: SlugRow[] = await db<SlugRow>(tables.slugs)
    .whereIn(
      'slug',
      claimed.map(({ slug }) => slug),
    )
    .whereIn('subject_kind', [...new Set(claimed.map((row) => row.subject_kind))])
    .select('subject_kind', 'language', 'slug', 'subject_id');
  return new Map(rows.map((row) => [placeOf(row), row.subject_id]));
}

const placeOf = ({ subject_kind, language, slug }: SlugRow) => JSON.stringify([subject_kind, language, slug]);
