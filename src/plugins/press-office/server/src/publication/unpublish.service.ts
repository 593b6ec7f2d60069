import type { WithdrawnDocument } from '../../../contracts/documents';
import { standingOf } from '../editions/read/standing';
import { raiseNewsroomVersion } from '../editions/write/raise-version';
import { writeEdition } from '../editions/write/write-edition';
import type { Desk } from '../shared/desk';
import type { Act } from './act';
import { nextHead } from './circumstances';
import type { Publication } from './publish.service';

/**
 * Takes a subject out of the newsroom in some locales: Strapi's own unpublishing, and an edition that says so.
 * The public is told that it is gone (410); the record keeps what was public.
 */
export async function unpublish<T>(
  desk: Desk,
  { publication, act }: { publication: Publication; act: Act },
  unpublishInStrapi: () => Promise<T>,
): Promise<T> {
  const unpublished = await unpublishInStrapi();
  const subject = { kind: publication.kind, id: publication.documentId };
  const standings = await standingOf(desk.database, subject);
  const live = standings.filter(
    ({ locale, newest }) => publication.locales.includes(locale) && newest.state === 'live',
  );
  for (const standing of live) {
    const { locale, newest } = standing;
    const head = nextHead({ documentId: subject.id, locale, slug: newest.slug }, standing, act.now);
    const document = withdrawnDocument(head, act.notes[locale] ?? null);
    await writeEdition(desk.database, {
      subject,
      kind: 'withdrawal',
      document,
      leftOutOfSummary: [],
      facets: [],
      note: act.notes[locale] ?? null,
      actor: act.actor,
    });
  }
  if (live.length > 0) await raiseNewsroomVersion(desk.database, act.now);
  return unpublished;
}

const withdrawnDocument = (head: ReturnType<typeof nextHead>, notice: string | null): WithdrawnDocument => ({
  ...head,
  state: 'withdrawn',
  withdrawal: { at: head.updatedAt, reason: 'published-in-error', notice, replacement: null },
});
