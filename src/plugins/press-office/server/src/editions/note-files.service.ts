import type { Core } from '@strapi/strapi';

import { atDesk } from '../shared/desk';
import { lockRecord } from './write/lock-record';
import { recordFilesOfAll } from './write/record-files';

const noted = { type: 'plugin', name: 'press-office', key: 'edition-files-noted' } as const;

/**
 * Notes the files of editions that were written before the record noted files, once in the life of a database. All of
 * them or none: half of the notes would keep the files of what is public closed.
 */
export async function noteFilesOfEditions(strapi: Core.Strapi): Promise<void> {
  if ((await strapi.store.get(noted)) === true) return;
  await atDesk(strapi, async ({ database }) => {
    await lockRecord(database);
    // Notes made twice, by two nodes that start at once, are the same notes.
    await recordFilesOfAll(database);
    await strapi.store.set({ ...noted, value: true });
  });
}
