import type { UID } from '@strapi/strapi';

import type { Desk } from '../../shared/desk';
import { draftRows } from '../../shared/desk-documents';
import { refusedError } from '../../shared/errors';
import { nouns } from '../../shared/subjects';
import { refusalToDiscard } from '../refusals';

/**
 * Lets a draft be discarded where there are published words to go back to. Where there are none, Strapi would throw the
 * draft away, and with it a text that was handed to an editor, or the only words of a release that was withdrawn.
 * @throws RefusedError NOT_PUBLIC
 */
export async function guardDiscard(
  desk: Desk,
  { documentId, locales }: { documentId: string; locales: readonly string[] },
): Promise<void> {
  const { uid } = nouns['press-release'];
  const published = (await desk.strapi.db
    .query(uid as UID.ContentType)
    .findMany({ where: { documentId, publishedAt: { $ne: null } }, select: ['locale'] })) as { locale: string }[];
  const drafts = await draftRows(desk.strapi, { uid, documentId });
  const without = drafts
    .map(({ locale }) => locale)
    .filter((locale) => locales.includes(locale) && !published.some((row) => row.locale === locale));
  if (without.length > 0) throw refusedError(refusalToDiscard(without, desk.say));
}
