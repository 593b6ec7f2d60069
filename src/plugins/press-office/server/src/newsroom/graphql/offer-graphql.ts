import type { Core } from '@strapi/strapi';

import type { GraphqlLimits } from './limits/graphql-limits';
import { allowPlainGet } from './allow-plain-get';
import { newsroomResolvers, type Resolver } from './queries/resolvers';
import { newsroomSchema } from './schema';

/** The `extension` service of Strapi's GraphQL plugin, as far as it is used here. */
interface ExtensionService {
  shadowCRUD(uid: string): { disable(): unknown };
  use(extension: {
    typeDefs: string;
    resolvers: { Query: Record<string, Resolver> };
    resolversConfig: Record<string, { auth: false }>;
  }): unknown;
}

/**
 * Offers the newsroom over GraphQL, where the host has Strapi's GraphQL plugin. To be called in `register`: that
 * plugin builds its schema and its server when it starts.
 */
export async function offerGraphql(strapi: Core.Strapi): Promise<void> {
  if (strapi.plugin('graphql') === undefined) return;
  const extension: ExtensionService = strapi.plugin('graphql').service('extension');
  keepOutEditorialTypes(strapi, extension);
  const resolvers = newsroomResolvers(strapi);
  extension.use({
    typeDefs: newsroomSchema,
    resolvers: { Query: resolvers },
    // There is nothing behind them but the record: no permission is needed, and none can be taken away.
    resolversConfig: Object.fromEntries(Object.keys(resolvers).map((name) => [`Query.${name}`, { auth: false }])),
  });
  // Loaded only now, because it needs the package `graphql`, which comes with Strapi's plugin.
  const { setApolloDefaults } = await import('./apollo-defaults');
  allowPlainGet(strapi);
  setApolloDefaults(strapi, strapi.plugin('press-office').config<GraphqlLimits>('graphql'));
}

/** Strapi makes queries and mutations for every content type unless it is told not to. */
function keepOutEditorialTypes(strapi: Core.Strapi, extension: ExtensionService): void {
  for (const uid of Object.keys(strapi.contentTypes)) {
    if (uid.startsWith('plugin::press-office.')) extension.shadowCRUD(uid).disable();
  }
}
