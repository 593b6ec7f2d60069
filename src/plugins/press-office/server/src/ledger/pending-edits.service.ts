import type { UID } from '@strapi/strapi';

import type { LocaleCode } from '../../../contracts/locale';
import type { Desk } from '../shared/desk';
import { type DeskRow, draftRows } from '../shared/desk-documents';
import { nouns } from '../shared/subjects';

const { uid } = nouns.figure;

/** The languages in which a public figure's draft says something else than what was published of it. */
export async function pendingEdits({ strapi }: Desk, documentId: string): Promise<LocaleCode[]> {
  const populate = { project: { select: ['documentId'] } };
  const drafts = await draftRows(strapi, { uid, documentId, populate });
  const published = (await strapi.db
    .query(uid as UID.ContentType)
    .findMany({ where: { documentId, publishedAt: { $notNull: true } }, populate })) as DeskRow[];
  const names = Object.keys(strapi.contentType(uid as UID.ContentType).attributes).filter(
    (name) => !ofTheRow.has(name),
  );
  const words = (row: DeskRow | undefined) => JSON.stringify(names.map((name) => wordsIn(row?.[name])));
  return drafts
    .filter((draft) => {
      const own = published.find(({ locale }) => locale === draft.locale);
      return own !== undefined && words(own) !== words(draft);
    })
    .map(({ locale }) => locale);
}

/** What a row has of its own, and the reason, which is part of a revision. */
const ofTheRow: ReadonlySet<string> = new Set([
  ...['documentId', 'locale', 'localizations', 'revisionReason'],
  ...['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy'],
]);

/** A link by what it leads to; an empty text says no more than null. */
function wordsIn(value: unknown): unknown {
  if (value === undefined || value === '') return null;
  return (value as DeskRow | null)?.documentId ?? value;
}
