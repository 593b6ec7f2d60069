import type { Core } from '@strapi/strapi';

import { indexVersion } from '../search/write/index-version';
import { forgetAll, indexNext, isIndexGone } from '../search/write/make-index-anew';
import { tidyIndex } from '../search/write/tidy-index';
import { databaseOf } from '../shared/database';
import { atDesk } from '../shared/desk';
import { lockRecord } from './write/lock-record';

const filled = { type: 'plugin', name: 'press-office', key: 'search-index' } as const;

interface Filled {
  version: number;
  isComplete: boolean;
}

/**
 * Indexes the live editions of a record that is older than its index, or than the way it is made. In parts: a start that
 * is broken off goes on where it was, and other nodes may publish in between.
 */
export async function fillIndex(strapi: Core.Strapi): Promise<void> {
  const state = (await strapi.store.get(filled)) as Filled | null;
  const isKept = state?.version === indexVersion;
  if (isKept && state.isComplete && !(await isIndexGone(databaseOf(strapi)))) return;
  if (!isKept) {
    await atDesk(strapi, async ({ database }) => {
      await lockRecord(database);
      await forgetAll(database);
      await strapi.store.set({ ...filled, value: { version: indexVersion, isComplete: false } });
    });
  }
  let last: number | null = 0;
  while (last !== null) last = await fillSome(strapi, last);
  await tidyIndex(databaseOf(strapi));
  await strapi.store.set({ ...filled, value: { version: indexVersion, isComplete: true } });
}

const editionsAtOnce = 200;

const fillSome = (strapi: Core.Strapi, after: number): Promise<number | null> =>
  atDesk(strapi, async ({ database }) => {
    await lockRecord(database);
    return indexNext(database, { after, most: editionsAtOnce });
  });
