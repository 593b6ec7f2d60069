import type { Core } from '@strapi/strapi';

/** Where a collection is under the API prefix: as it is called, or as the option `paths` calls it. */
export const publicPath = (strapi: Core.Strapi, { path }: { path: string }): string =>
  strapi.plugin('press-office').config<Record<string, string>>('paths')[path] ?? path;
