import type { Core } from '@strapi/strapi';

import { type Collection, collections, pressReleases, searchPath } from './collections';
import { publicPath } from './public-path.service';

/** The public REST API, under the host's API prefix (`/api`). The option `paths` may call a collection otherwise. */
export const newsroomRoutes = ({ strapi }: { strapi: Core.Strapi }) => {
  const at = (collection: Pick<Collection, 'path'>) => `/${publicPath(strapi, collection)}`;
  return {
    type: 'content-api' as const,
    routes: [
      ...collections.filter(({ formats }) => formats !== undefined).flatMap((it) => tables(at(it), it.path)),
      ...collections.flatMap((collection) => [
        publicRoute(at(collection), `list-${collection.path}`),
        publicRoute(`${at(collection)}/:reference`, `read-${collection.path}`),
      ]),
      publicRoute(at({ path: searchPath }), 'search'),
      publicRoute(`${at(pressReleases)}/:reference/editions`, 'list-editions'),
      publicRoute(`${at(pressReleases)}/:reference/editions/:number`, 'read-edition'),
    ],
  };
};

/** Tables and what describes them, at addresses that need no header to be told (CSVW, §5.3). Before `/:reference`, which would take them. */
const tables = (address: string, path: string) => [
  publicRoute(`${address}.csv`, `list-${path}-table`),
  publicRoute(`${address}.csv-metadata.json`, `describe-${path}-table`),
  publicRoute(`${address}/:reference.csv`, `read-${path}-table`),
  publicRoute(`${address}/:reference.csv-metadata.json`, `describe-one-${path}-table`),
];

/** Without a permission to grant: there is nothing behind these routes but the record. */
const publicRoute = (path: string, handler: string) => ({
  method: 'GET' as const,
  path,
  handler: `newsroom.${handler}`,
  config: { auth: false as const, prefix: '' },
});
