import type { Core, UID } from '@strapi/strapi';

import { standingOf } from '../../editions/read/standing';
import type { Desk } from '../../shared/desk';
import { refusedError } from '../../shared/errors';
import { draftRows } from '../../shared/desk-documents';
import { nouns } from '../../shared/subjects';
import { loadDrafts } from '../load-drafts.service';
import { type DraftSubject, linkersOf } from '../linked-to-embargo.service';
import { refusalForAgreedPart } from '../refusals';
import { type StageRow, stageTable } from '../stages/stage-rows';
import { wordsOf } from './words-of';

/** Media contacts are printed in releases, and have no public record of their own. */
export const contactUid = 'plugin::press-office.media-contact';

/**
 * Lets a record be changed, unless it would come out unread: one that was never public and that a release which is
 * approved or on the agenda links to, directly or through others that were never public; and a contact printed in such a
 * release. What is public already is pinned as the public has it, and may be edited. A save that changes nothing is none.
 * @param change Strapi's own save, or its deletion
 * @throws RefusedError PART_OF_APPROVED
 */
export async function guardPart<T>(
  desk: Desk,
  subject: DraftSubject | { contact: string },
  change: () => Promise<T>,
): Promise<T> {
  const releases =
    'contact' in subject
      ? await agreedOf(desk, await releasesWithContact(desk.strapi, subject.contact))
      : await agreedLinkers(desk, subject, new Set([subject.documentId]));
  if (releases.length === 0) return change();
  const before = await wordsOfPart(desk, subject);
  const changed = await change();
  if ((await wordsOfPart(desk, subject)) !== before) throw refusedError(refusalForAgreedPart(releases, desk.say));
  return changed;
}

async function wordsOfPart({ strapi }: Desk, subject: DraftSubject | { contact: string }): Promise<string> {
  if (!('contact' in subject)) return wordsOf(await loadDrafts(strapi, subject)).words;
  const rows = await draftRows(strapi, {
    uid: contactUid,
    documentId: subject.contact,
    populate: { organisation: true },
  });
  return wordsOf({ drafts: new Map(rows.map((row) => [row.locale, row])) }).words;
}

async function agreedLinkers(desk: Desk, { kind, documentId }: DraftSubject, under: Set<string>): Promise<string[]> {
  if ((await standingOf(desk.database, { kind, id: documentId })).length > 0) return [];
  const linkers = (await linkersOf(desk.strapi, { kind, documentId })).filter((one) => !under.has(one.documentId));
  for (const linker of linkers) under.add(linker.documentId);
  const releases = linkers.filter((one) => one.kind === 'press-release').map((one) => one.documentId);
  const found = await agreedOf(desk, releases);
  for (const linker of linkers.filter((one) => one.kind !== 'press-release')) {
    found.push(...(await agreedLinkers(desk, linker, under)));
  }
  return found;
}

async function agreedOf({ database }: Desk, releases: readonly string[]): Promise<string[]> {
  const rows = (await database<StageRow>(stageTable)
    .whereIn('release_id', releases)
    .whereIn('stage', ['approved', 'scheduled'])
    .select('release_id')) as Pick<StageRow, 'release_id'>[];
  return rows.map(({ release_id }) => release_id);
}

async function releasesWithContact(strapi: Core.Strapi, documentId: string): Promise<string[]> {
  const rows = (await strapi.db
    .query(nouns['press-release'].uid as UID.ContentType)
    .findMany({ where: { publishedAt: null, contacts: { documentId } }, select: ['documentId'] })) as {
    documentId: string;
  }[];
  return [...new Set(rows.map((row) => row.documentId))];
}
