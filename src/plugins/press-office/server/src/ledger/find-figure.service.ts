import type { Core, UID } from '@strapi/strapi';

import { nouns } from '../shared/subjects';

/** The documentId of the figure with a key, draft or public; null when there is none. */
export async function figureWithKey(strapi: Core.Strapi, key: string): Promise<string | null> {
  // Keys are ASCII; anything else names nothing, and PostgreSQL would refuse a NUL.
  if (!/^[a-z0-9-]{1,120}$/.test(key)) return null;
  const { uid } = nouns.figure;
  const row = (await strapi.db.query(uid as UID.ContentType).findOne({ where: { key, publishedAt: null } })) as {
    documentId: string;
  } | null;
  return row?.documentId ?? null;
}
