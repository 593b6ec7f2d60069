import type { UID } from '@strapi/strapi';

import { subjectWithSlug } from '../editions/read/subject-with-slug';
import type { Desk } from '../shared/desk';
import { nouns } from '../shared/subjects';

/** The documentId of the figure that has, or had, a key in public, or else at the desk; null when there is none. */
export async function figureWithKey({ strapi, database }: Desk, key: string): Promise<string | null> {
  // Keys are ASCII; anything else names nothing, and PostgreSQL would refuse a NUL.
  if (!/^[a-z0-9-]{1,120}$/.test(key)) return null;
  const inPublic = await subjectWithSlug(database, 'figure', key);
  if (inPublic !== null) return inPublic;
  const { uid } = nouns.figure;
  const row = (await strapi.db.query(uid as UID.ContentType).findOne({ where: { key, publishedAt: null } })) as {
    documentId: string;
  } | null;
  return row?.documentId ?? null;
}
