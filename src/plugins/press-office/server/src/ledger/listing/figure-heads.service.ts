import type { UID } from '@strapi/strapi';

import type { LocaleCode } from '../../../../contracts/locale';
import type { Desk } from '../../shared/desk';
import { nouns } from '../../shared/subjects';
import type { DraftHead } from './listed-figures';

const select = ['documentId', 'locale', 'key', 'label', 'unit', 'series', 'breakdown', 'updatedAt'];

/** What the list of figures is searched and put in order by: the drafts of all of them, or of one project's, in some languages. */
export async function figureHeads(
  { strapi }: Desk,
  { locales, project }: { locales: readonly LocaleCode[]; project: string | null },
): Promise<DraftHead[]> {
  const ofProject = project === null ? {} : { project: { documentId: project } };
  const where = { publishedAt: null, locale: { $in: [...locales] }, ...ofProject };
  const rows: unknown[] = await strapi.db
    .query(nouns.figure.uid as UID.ContentType)
    .findMany({ where, select, orderBy: 'id' });
  return rows as DraftHead[];
}
