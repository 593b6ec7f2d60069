import { createRequire } from 'node:module';
import path from 'node:path';

import { root } from '../prepare/paths.mjs';

/**
 * Does something with a Strapi that serves nobody, and stops it, however that ends.
 * @returns what the work returned
 */
export async function withStrapi(work) {
  // Not an import: Strapi's ES modules do not load in Node.js itself.
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
  const created = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false });
  const strapi = await created.load();
  try {
    return await work(strapi);
  } finally {
    strapi.log.level = 'warn';
    await strapi.destroy();
  }
}
