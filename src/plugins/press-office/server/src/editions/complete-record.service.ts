import type { Core } from '@strapi/strapi';

import type { Database } from '../shared/database';
import { atDesk } from '../shared/desk';
import { filePastFigures } from './write/file-past-figures';
import { lockRecord } from './write/lock-record';
import { recordFilesOfAll } from './write/record-files';

/**
 * Notes what editions were written without, since the record began to note it later: each once in the life of a database,
 * and all of it or nothing. Half of the notes on files would keep the files of what is public closed.
 */
export async function completeRecord(strapi: Core.Strapi): Promise<void> {
  await once(strapi, 'edition-files-noted', recordFilesOfAll);
  await once(strapi, 'past-figures-filed', filePastFigures);
}

async function once(strapi: Core.Strapi, key: string, note: (database: Database) => Promise<void>): Promise<void> {
  const noted = { type: 'plugin', name: 'press-office', key } as const;
  if ((await strapi.store.get(noted)) === true) return;
  await atDesk(strapi, async ({ database }) => {
    await lockRecord(database);
    // Made twice, by two nodes that start at once, they are the same notes.
    await note(database);
    await strapi.store.set({ ...noted, value: true });
  });
}
