import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import { publicPaths } from './collections';

const bodies: Record<number, object> = Object.fromEntries(
  [
    { status: 405, name: 'MethodNotAllowedError', message: 'Method Not Allowed' },
    { status: 501, name: 'NotImplementedError', message: 'Not Implemented' },
  ].map((error) => [error.status, { data: null, error: { ...error, details: {} } }]),
);

/** The newsroom is read-only: the router that says so to a POST sends no body, and every error here is JSON. */
export function jsonErrors(strapi: Core.Strapi) {
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  const newsroom = new RegExp(`^${prefix}/(${publicPaths.join('|')})([/.]|$)`, 'i');
  return async (context: Context, next: Next): Promise<void> => {
    await next();
    const body = bodies[context.status];
    if (body === undefined || context.body != null || !newsroom.test(context.path)) return;
    context.body = body;
  };
}
