import type { Core } from '@strapi/strapi';

import type { GraphqlLimits } from './limits/graphql-limits';
import type { ReadQuestion } from './door/graphql-answers.service';
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
  // Loaded only now, because they need the package `graphql`, which comes with Strapi's plugin.
  const { setApolloDefaults } = await import('./apollo-defaults');
  const { graphqlAnswers } = await import('./door/graphql-answers.service');
  allowPlainGet(strapi);
  const limits = strapi.plugin('press-office').config<GraphqlLimits>('graphql');
  const { parseOptions, isOurs } = setApolloDefaults(strapi, limits);
  // What the host has every request go through (its own Apollo plugins, a limit to bodies), no request may go past.
  if (isOurs) readers.set(strapi, graphqlAnswers(strapi, { resolvers, limits, parseOptions }));
}

const readers = new WeakMap<Core.Strapi, ReadQuestion>();

/** What reads and answers plain questions in GraphQL without Strapi's plugin; null where there are none, or the host forbids it. */
export const graphqlQuestions = (strapi: Core.Strapi): ReadQuestion | null => readers.get(strapi) ?? null;

/** Strapi makes queries and mutations for every content type unless it is told not to. */
function keepOutEditorialTypes(strapi: Core.Strapi, extension: ExtensionService): void {
  for (const uid of Object.keys(strapi.contentTypes)) {
    if (uid.startsWith('plugin::press-office.')) extension.shadowCRUD(uid).disable();
  }
}
