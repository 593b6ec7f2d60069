import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

/**
 * Lets `curl '…/graphql?query={…}'` through Apollo's CSRF prevention, which asks every request for a header that a
 * browser would not send by itself. Reading needs no such proof: Apollo runs no mutation over GET, and what
 * a query answers is public. POST keeps it, and so does a host that sets `csrfPrevention` itself.
 */
export function allowPlainGet(strapi: Core.Strapi): void {
  if (strapi.config.get('plugin::graphql.apolloServer.csrfPrevention') !== undefined) return;
  const endpoint = strapi.config.get<string>('plugin::graphql.endpoint');
  strapi.server.use(async (context: Context, next: Next) => {
    if (context.method === 'GET' && context.path === endpoint) context.headers['apollo-require-preflight'] ??= 'true';
    await next();
  });
}
