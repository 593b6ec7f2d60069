import type { Core, UID } from '@strapi/strapi';

import { lockRecord } from '../editions/write/lock-record';
import { type Database, databaseOf } from '../shared/database';
import { atDesk } from '../shared/desk';
import { releaseTable } from '../shared/desk-documents';
import { inBatches } from '../shared/in-batches';
import { nouns } from '../shared/subjects';
import { forgetAll, forgetDrafts } from './index-drafts';
import { indexRows } from './keep-desk-index.service';
import { type IndexedDraftRow, indexVersion, tables } from './rows';

const filled = { type: 'plugin', name: 'press-office', key: 'desk-index' } as const;

/**
 * Indexes the drafts that the desk's index does not have as they are: of a database that is older than the index, or that was
 * written while nobody kept it. In parts, so that other nodes may write in between.
 */
export async function fillDeskIndex(strapi: Core.Strapi): Promise<void> {
  if ((await strapi.store.get(filled)) !== indexVersion) {
    await atDesk(strapi, async ({ database }) => {
      await lockRecord(database);
      await forgetAll(database);
      await strapi.store.set({ ...filled, value: indexVersion });
    });
  }
  let last: number | null = 0;
  while (last !== null) last = await fillSome(strapi, last);
  await forgetGone(strapi);
}

const rowsAtOnce = 500;

interface SavedRow {
  id: number;
  updatedAt: string | Date;
}

/** @returns the row to go on after; null when there is no more */
async function fillSome(strapi: Core.Strapi, after: number): Promise<number | null> {
  const { uid } = nouns['press-release'];
  const saved = (await strapi.db.query(uid as UID.ContentType).findMany({
    where: { id: { $gt: after }, publishedAt: null },
    select: ['id', 'updatedAt'],
    orderBy: 'id',
    limit: rowsAtOnce,
  })) as SavedRow[];
  const indexed = await savedWhenIndexed(databaseOf(strapi), saved);
  const missing = saved.filter(({ id, updatedAt }) => indexed.get(id) !== new Date(updatedAt).toISOString());
  for (const batch of inBatches(missing)) {
    await atDesk(strapi, async ({ database }) => {
      await lockRecord(database);
      await indexRows(
        strapi,
        batch.map(({ id }) => id),
      );
    });
  }
  return saved.length < rowsAtOnce ? null : (saved.at(-1)?.id ?? null);
}

async function savedWhenIndexed(db: Database, saved: readonly SavedRow[]): Promise<Map<number, string>> {
  const indexed = new Map<number, string>();
  for (const batch of inBatches(saved)) {
    const ids = batch.map(({ id }) => id);
    const rows: IndexedDraftRow[] = await db<IndexedDraftRow>(tables.drafts).whereIn('id', ids);
    for (const row of rows) indexed.set(row.id, row.saved_at);
  }
  return indexed;
}

/** Takes out what is no draft any more. */
async function forgetGone(strapi: Core.Strapi): Promise<void> {
  const db = databaseOf(strapi);
  const drafts = db(`${releaseTable} as release`)
    .whereRaw('release.id = indexed.id')
    .whereNull('release.published_at')
    .select('release.id');
  const gone = (await db(`${tables.drafts} as indexed`).whereNotExists(drafts).select('indexed.id')) as {
    id: number;
  }[];
  if (gone.length === 0) return;
  await atDesk(strapi, ({ database }) =>
    forgetDrafts(
      database,
      gone.map(({ id }) => id),
    ),
  );
}
