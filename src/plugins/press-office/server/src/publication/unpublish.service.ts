import type { DocumentHead, Replacement, WithdrawnDocument } from '../../../contracts/documents';
import { closingReasons } from '../../../contracts/publication';
import { type Standing, standingOf } from '../editions/read/standing';
import { raiseNewsroomVersion } from '../editions/write/raise-version';
import { writeEditions } from '../editions/write/write-editions';
import type { Desk } from '../shared/desk';
import type { Act } from './act';
import { lastOwnDocument, nextHead } from './circumstances';
import type { Outcome, Publication } from './publish.service';

/**
 * Takes a subject out of the newsroom in some locales: Strapi's own unpublishing, and an edition that says so, with the
 * act's reason, notice and replacement. The record keeps what was public.
 */
export async function unpublish<T>(
  desk: Desk,
  { publication, act }: { publication: Publication; act: Act },
  unpublishInStrapi: () => Promise<T>,
): Promise<Outcome<T>> {
  const answer = await unpublishInStrapi();
  const subject = { kind: publication.kind, id: publication.documentId };
  const standings = await standingOf(desk.database, subject);
  const live = standings.filter(
    ({ locale, newest }) => publication.locales.includes(locale) && newest.state === 'live',
  );
  const replacements = act.withdrawal.replacement
    ? await standingOf(desk.database, { kind: subject.kind, id: act.withdrawal.replacement })
    : [];
  const documents = live.map((standing) =>
    withdrawnDocument(standing, { act, replacement: replacementIn(standing.locale, replacements) }),
  );
  const editions = await writeEditions(
    desk.database,
    documents.map((document) => ({
      subject,
      kind: 'withdrawal',
      document,
      leftOutOfSummary: [],
      facets: [],
      note: document.withdrawal.notice,
      actor: act.actor,
    })),
  );
  if (live.length > 0) await raiseNewsroomVersion(desk.database, act.now);
  return { answer, editions };
}

/** In the same locale, or else in the first that it is public in. */
function replacementIn(locale: string, standings: readonly Standing[]): Replacement | null {
  const live = standings.filter(({ newest }) => newest.state === 'live');
  const { newest } = live.find((one) => one.locale === locale) ?? live[0] ?? {};
  return newest ? { documentId: newest.subject_id, slug: newest.slug } : null;
}

function withdrawnDocument(
  standing: Standing,
  { act, replacement }: { act: Act; replacement: Replacement | null },
): WithdrawnDocument {
  const { locale, newest } = standing;
  const head = nextHead({ documentId: newest.subject_id, locale, slug: newest.slug }, standing, act.now);
  const { reason } = act.withdrawal;
  const notice = act.notes[locale] ?? null;
  return {
    ...head,
    state: 'withdrawn',
    ...(closingReasons.includes(reason) ? {} : headingOf(lastOwnDocument(standing))),
    withdrawal: { at: head.updatedAt, reason, notice, replacement },
  };
}

/** What a reader may still know a withdrawn press release by. */
function headingOf(document: (DocumentHead & Pick<WithdrawnDocument, 'type' | 'title'>) | null) {
  return document?.title === undefined ? {} : { type: document.type, title: document.title };
}
