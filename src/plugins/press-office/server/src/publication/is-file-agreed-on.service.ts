import type { Core } from '@strapi/strapi';

import type { Database } from '../shared/database';
import { loadDrafts } from './load-drafts.service';
import { type StageRow, stageTable } from './stages/stage-rows';

/** Whether a release that is approved or on the agenda names a file, in whatever place, by one of its addresses. */
export async function isFileAgreedOn(
  strapi: Core.Strapi,
  { database, addresses }: { database: Database; addresses: readonly string[] },
): Promise<boolean> {
  const rows = (await database<StageRow>(stageTable)
    .whereIn('stage', ['approved', 'scheduled'])
    .select('release_id')) as Pick<StageRow, 'release_id'>[];
  for (const { release_id } of rows) {
    const { drafts } = await loadDrafts(strapi, { kind: 'press-release', documentId: release_id });
    const words = JSON.stringify([...drafts.values()]);
    if (addresses.some((address) => words.includes(JSON.stringify(address).slice(1, -1)))) return true;
  }
  return false;
}
