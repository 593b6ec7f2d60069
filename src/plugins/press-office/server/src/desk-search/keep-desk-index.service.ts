import type { Core, UID } from '@strapi/strapi';

import { databaseOf } from '../shared/database';
import { inBatches } from '../shared/in-batches';
import { nouns } from '../shared/subjects';
import { searchedAttributes } from './draft-texts';
import { type DraftRow, forgetDrafts, indexDrafts } from './index-drafts';

const { uid } = nouns['press-release'];

interface WriteEvent {
  params: { where?: object };
  result?: unknown;
  state: { ids?: number[] };
}

/**
 * Keeps the desk's index with the drafts, in the transaction of whatever writes them: a save, a translation, a draft that is
 * deleted or gone back from. It stands below the Document Service, where discarding and publishing make rows anew. To be called
 * in `bootstrap`, once the index is there.
 */
export function keepDeskIndex(strapi: Core.Strapi): void {
  const noteRows = async ({ params, state }: WriteEvent) => {
    const rows = await rowsOf(strapi).findMany({ where: params.where ?? {}, select: ['id'] });
    state.ids = rows.map(({ id }) => id);
  };
  strapi.db.lifecycles.subscribe({
    models: [uid],
    afterCreate: ({ result }: WriteEvent) => indexRows(strapi, draftsIn([result])),
    afterUpdate: ({ result }: WriteEvent) => indexRows(strapi, draftsIn([result])),
    afterDelete: ({ result }: WriteEvent) => forgetRows(strapi, draftsIn([result])),
    afterCreateMany: ({ result }: WriteEvent) => indexRows(strapi, (result as { ids: number[] }).ids),
    // Afterwards nobody could tell which rows they were.
    beforeUpdateMany: noteRows,
    beforeDeleteMany: noteRows,
    afterUpdateMany: ({ state }: WriteEvent) => indexRows(strapi, state.ids ?? []),
    afterDeleteMany: ({ state }: WriteEvent) => forgetRows(strapi, state.ids ?? []),
  } as never);
}

/** Makes the drafts among some rows findable by what they say now. */
export async function indexRows(strapi: Core.Strapi, ids: readonly number[]): Promise<void> {
  for (const batch of inBatches(ids)) {
    await strapi.db.transaction(async ({ trx }) => {
      const rows = await rowsOf(strapi).findMany({
        where: { id: { $in: batch }, publishedAt: null },
        select: ['id', 'documentId', 'locale', 'updatedAt', ...searchedAttributes],
      });
      await indexDrafts(databaseOf(strapi, trx), rows);
    });
  }
}

async function forgetRows(strapi: Core.Strapi, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await strapi.db.transaction(({ trx }) => forgetDrafts(databaseOf(strapi, trx), ids));
}

/** The rows of what was written that are not published ones: those never were in the index. */
const draftsIn = (results: readonly unknown[]): number[] =>
  (results as ({ id: number; publishedAt?: unknown } | null | undefined)[]).flatMap((row) =>
    row && !row.publishedAt ? [row.id] : [],
  );

interface Rows {
  findMany(query: object): Promise<DraftRow[]>;
}

const rowsOf = (strapi: Core.Strapi): Rows => strapi.db.query(uid as UID.ContentType) as unknown as Rows;
