import type { EditionOnRecord } from '../../../contracts/preview';
import type { LocaleCode } from '../../../contracts/locale';
import { checkPermission } from '../access/check-permission.service';
import { closedUpTo } from '../editions/read/closed-editions';
import { editionsOf } from '../editions/read/find-edition';
import type { Desk } from '../shared/desk';
import { onRecord } from './edition-on-record';
import { timeZoneOf } from './time-zone-of.service';

/**
 * One edition of a press release as it is on record; null when there is none. What was closed to the public is read at the
 * desk all the same: whoever may read the release must be able to say what it said, and its draft says most of it anyway.
 * @throws ForbiddenError NOT_PERMITTED when the caller may not read the release, with its text, in this locale
 */
export async function editionOf(
  desk: Desk,
  { documentId, locale, number }: { documentId: string; locale: LocaleCode; number: number },
): Promise<EditionOnRecord | null> {
  checkPermission(desk.strapi, 'read', { kind: 'press-release', locales: [locale], field: 'body' });
  const editions = await editionsOf(desk.database, {
    subject_kind: 'press-release',
    subject_id: documentId,
    language: locale,
  });
  const edition = editions.find((one) => one.number === number);
  if (edition === undefined) return null;
  const { sequence: _sequence, ...about } = onRecord(edition, {
    closed: closedUpTo(editions),
    timeZone: timeZoneOf(desk.strapi),
  });
  return { ...about, document: JSON.parse(edition.document) as EditionOnRecord['document'] };
}
