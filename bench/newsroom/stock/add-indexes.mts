// Adds to the stock application's database the indexes that a good administrator would: tsx bench/newsroom/stock/add-indexes.mts
// Strapi's own are on (document_id, locale, published_at) and on the columns of the link tables.
import type { Core } from '@strapi/strapi';

import { endWith } from '../targets/end';
import { startStrapi } from '../targets/start-strapi.cjs';

const strapi: Core.Strapi = await startStrapi('stock');
const indexes: Record<string, string[][]> = {
  press_releases: [['slug', 'locale', 'published_at'], ['locale', 'released_at', 'id'], ['released_at']],
  partner_projects: [['slug', 'locale', 'published_at']],
  figures: [['key', 'locale', 'published_at']],
};
for (const [table, all] of Object.entries(indexes)) {
  for (const [number, columns] of all.entries()) {
    const name = `${table}_bench_${number}_idx`;
    const places = columns.map(() => '??').join(', ');
    await strapi.db.connection.raw(`CREATE INDEX IF NOT EXISTS ?? ON ?? (${places})`, [name, table, ...columns]);
  }
}
await strapi.db.connection.raw('ANALYZE');
await endWith(null);
