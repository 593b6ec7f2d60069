import type { Core, UID } from '@strapi/strapi';

/** A row of a desk type, as far as every desk type has the same columns. */
export type DeskRow = Record<string, unknown> & { id: number; documentId: string; locale: string };

/** Where Strapi keeps press releases, drafts and published ones, for statements that it has no words for. */
export const releaseTable = 'press_office_press_releases';

/**
 * Strapi's Document Service for one of the plugin's types. Types generated in a host know our uids; the plugin's
 * own compilation does not, so the cast stands here once.
 */
export const documentsOf = (strapi: Core.Strapi, uid: string) => strapi.documents(uid as UID.ContentType);

/** The draft rows of one document in every locale, below the Document Service (no permissions, no middlewares). */
export async function draftRows(
  strapi: Core.Strapi,
  { uid, documentId, populate }: { uid: string; documentId: string; populate?: Record<string, unknown> },
): Promise<DeskRow[]> {
  const hasDrafts = strapi.contentType(uid as UID.ContentType).options?.draftAndPublish === true;
  const where = { documentId, ...(hasDrafts ? { publishedAt: null } : {}) };
  const rows: unknown[] = await strapi.db.query(uid as UID.ContentType).findMany({ where, populate, orderBy: 'id' });
  return rows as DeskRow[];
}
