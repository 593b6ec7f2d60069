import type { Core } from '@strapi/strapi';

import type { GraphqlLimits } from './limits/graphql-limits';
import { sayToCaller } from '../../shared/desk-language';
import { limitOperations } from './limits/limit-operations';

/** How requests are answered, as far as others need to know. */
export interface ApolloSettings {
  parseOptions: { maxTokens?: number };
  isOurs: boolean;
}

/** Options of Apollo Server under `graphql.config.apolloServer` that are given a default here. */
interface ApolloOptions {
  introspection?: boolean;
  includeStacktraceInErrorResponses?: boolean;
  parseOptions?: { maxTokens?: number };
  bodyParserConfig?: object | boolean;
  plugins?: unknown[];
}

const defaults = {
  introspection: true,
  includeStacktraceInErrorResponses: false,
  // The standard introspection query has about 200.
  parseOptions: { maxTokens: 2000 },
  bodyParserConfig: { enableTypes: ['json'], jsonLimit: '100kb' },
} satisfies ApolloOptions;

/**
 * Sets what the GraphQL plugin reads when it starts: introspection on in production too, limits to what one request
 * may send and ask. What the host has set itself stays as it is; only the limits of this plugin are added to it.
 * @returns what Apollo parses queries with, and whether the host leaves right answers as they are
 */
export function setApolloDefaults(strapi: Core.Strapi, limits: GraphqlLimits): ApolloSettings {
  const given = strapi.config.get<ApolloOptions>('plugin::graphql.apolloServer', {});
  const parseOptions = given.parseOptions ?? defaults.parseOptions;
  const limiting = limitOperations({ limits, parseOptions, say: () => sayToCaller(strapi) });
  strapi.config.set('plugin::graphql.apolloServer', {
    ...defaults,
    ...given,
    plugins: [...(given.plugins ?? []), limiting],
  });
  if (strapi.config.get('plugin::graphql.depthLimit') === undefined) {
    strapi.config.set('plugin::graphql.depthLimit', limits.depth);
  }
  return { parseOptions, isOurs: Object.keys(given).every((name) => seenInErrorsAlone.includes(name)) };
}

/** Options that change nothing of an answer that is right. */
const seenInErrorsAlone = ['introspection', 'includeStacktraceInErrorResponses', 'formatError'];
