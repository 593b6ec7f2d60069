import type { Core, UID } from '@strapi/strapi';

import type { LocaleCode } from '../../../contracts/locale';
import { inBatches } from '../shared/in-batches';
import { nouns } from '../shared/subjects';

/** What is told of a draft of a press release. */
export interface DraftHead {
  documentId: string;
  locale: LocaleCode;
  title: string | null;
  updatedAt: string | Date;
}

const uid = nouns['press-release'].uid as UID.ContentType;
const select = ['documentId', 'locale', 'title', 'updatedAt'];

/** The drafts of some press releases, by release, in the order in which they were first saved. */
export async function draftsOf(strapi: Core.Strapi, ids: readonly string[]): Promise<Map<string, DraftHead[]>> {
  const drafts = new Map<string, DraftHead[]>();
  for (const batch of inBatches(ids)) {
    const where = { documentId: { $in: batch }, publishedAt: null };
    const rows = (await strapi.db.query(uid).findMany({ where, select, orderBy: 'id' })) as DraftHead[];
    for (const row of rows) drafts.set(row.documentId, [...(drafts.get(row.documentId) ?? []), row]);
  }
  return drafts;
}

/** The press releases whose draft in one language was saved last, newest first. */
export async function savedLast(
  strapi: Core.Strapi,
  { locale, most }: { locale: LocaleCode; most: number },
): Promise<string[]> {
  const rows = (await strapi.db.query(uid).findMany({
    where: { locale, publishedAt: null },
    select,
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    limit: most,
  })) as DraftHead[];
  return rows.map(({ documentId }) => documentId);
}

/** What a release is called in each language that somebody may read. */
export const titlesOf = (
  drafts: readonly DraftHead[],
  readable: readonly LocaleCode[],
): Record<LocaleCode, string | null> =>
  Object.fromEntries(
    drafts.filter(({ locale }) => readable.includes(locale)).map(({ locale, title }) => [locale, title]),
  );
