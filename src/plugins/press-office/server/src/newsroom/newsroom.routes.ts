import { collections } from './collections';

/** Public, without a permission to grant: there is nothing behind these routes but the record. */
const publicRoute = (path: string, handler: string) => ({
  method: 'GET' as const,
  path,
  handler: `newsroom.${handler}`,
  config: { auth: false as const, prefix: '' },
});

/** The public REST API, under the host's API prefix (`/api`). */
export const newsroomRoutes = {
  type: 'content-api' as const,
  routes: [
    ...collections.flatMap(({ path }) => [
      publicRoute(`/${path}`, `list-${path}`),
      publicRoute(`/${path}/:reference`, `read-${path}`),
    ]),
    publicRoute('/press-releases/:reference/editions', 'list-editions'),
    publicRoute('/press-releases/:reference/editions/:number', 'read-edition'),
  ],
};
