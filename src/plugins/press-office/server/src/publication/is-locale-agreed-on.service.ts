import type { Core, UID } from '@strapi/strapi';

import type { LocaleCode } from '../../../contracts/locale';
import { databaseOf } from '../shared/database';
import { nouns } from '../shared/subjects';
import { type StageRow, stageTable } from './stages/stage-rows';

/** Whether a release that is approved or on the agenda has words in a locale. */
export async function isLocaleAgreedOn(strapi: Core.Strapi, locale: LocaleCode): Promise<boolean> {
  const rows = (await databaseOf(strapi)<StageRow>(stageTable)
    .whereIn('stage', ['approved', 'scheduled'])
    .select('release_id')) as Pick<StageRow, 'release_id'>[];
  const documentIds = rows.map(({ release_id }) => release_id);
  const drafts = await strapi.db
    .query(nouns['press-release'].uid as UID.ContentType)
    .count({ where: { documentId: { $in: documentIds }, publishedAt: null, locale } });
  return drafts > 0;
}
