import type { Core } from '@strapi/strapi';

import type { Collection } from '../collections';
import { publicPath } from '../public-path.service';

/** Where a collection is, from the root of the host: `/api/figures`, or as the host calls it. */
export const addressOf = (strapi: Core.Strapi, collection: Collection): string =>
  `${strapi.config.get<string>('api.rest.prefix', '/api')}/${publicPath(strapi, collection)}`;
