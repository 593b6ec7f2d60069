import type { Core } from '@strapi/strapi';

import { collections } from './collections';

/** The public REST API, under the host's API prefix (`/api`). The option `paths` may call a collection otherwise. */
export const newsroomRoutes = ({ strapi }: { strapi: Core.Strapi }) => {
  const at = (collection: string) => pathOf(strapi, collection);
  return {
    type: 'content-api' as const,
    routes: [
      ...collections.flatMap(({ path }) => [
        publicRoute(at(path), `list-${path}`),
        publicRoute(`${at(path)}/:reference`, `read-${path}`),
      ]),
      publicRoute(`${at('press-releases')}/:reference/editions`, 'list-editions'),
      publicRoute(`${at('press-releases')}/:reference/editions/:number`, 'read-edition'),
    ],
  };
};

/** The path of a collection in this host, with a slash before it. */
export function pathOf(strapi: Core.Strapi, collection: string): string {
  const paths = strapi.plugin('press-office').config<Record<string, string>>('paths');
  return `/${paths[collection] ?? collection}`;
}

/** Without a permission to grant: there is nothing behind these routes but the record. */
const publicRoute = (path: string, handler: string) => ({
  method: 'GET' as const,
  path,
  handler: `newsroom.${handler}`,
  config: { auth: false as const, prefix: '' },
});
