import type { Core, UID } from '@strapi/strapi';

import type { LocaleCode } from '../../../contracts/locale';
import type { SubjectKind } from '../../../contracts/subject';
import { inBatches } from './in-batches';
import { nouns } from './subjects';

/** What a record is called in each language that it is written in; null where it has no name yet. */
export type Names = Record<LocaleCode, string | null>;

/**
 * What the drafts of some records of one kind are called, by documentId, in those of some locales that they are written
 * in; nothing of a record that has no draft in any of them. One query for a hundred records.
 */
export async function draftNames(
  strapi: Core.Strapi,
  { kind, ids, locales }: { kind: SubjectKind; ids: readonly string[]; locales: readonly LocaleCode[] },
): Promise<Map<string, Names>> {
  const { uid, titleAttribute } = nouns[kind];
  const hasDrafts = strapi.contentType(uid as UID.ContentType).options?.draftAndPublish === true;
  const names = new Map<string, Names>();
  for (const batch of inBatches([...new Set(ids)])) {
    const where = { documentId: { $in: batch }, locale: { $in: locales }, ...(hasDrafts ? { publishedAt: null } : {}) };
    const select = ['documentId', 'locale', titleAttribute];
    const rows: unknown[] = await strapi.db.query(uid as UID.ContentType).findMany({ where, select, orderBy: 'id' });
    for (const row of rows as Record<string, string | null>[]) {
      const id = String(row.documentId);
      names.set(id, { ...names.get(id), [String(row.locale)]: row[titleAttribute] ?? null });
    }
  }
  return names;
}
