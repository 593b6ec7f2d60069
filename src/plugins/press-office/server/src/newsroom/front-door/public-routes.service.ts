import type { Core } from '@strapi/strapi';

import { newsroomRoutes } from '../newsroom.routes';
import { compileRoutes, type PublicRoute } from './compile-routes';

export type { PublicRoute };

/** Finds the newsroom's route for an address, by the routes that Strapi has too; null for what is none. */
export function publicRoutes(strapi: Core.Strapi): (url: string) => PublicRoute | null {
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  const routes = newsroomRoutes({ strapi }).routes.map(({ path, handler }) => ({
    path: `${prefix}${path}`,
    handler: handler.replace(/^newsroom\./, ''),
  }));
  return compileRoutes(routes);
}
