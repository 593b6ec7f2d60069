import type { Context } from 'koa';

/**
 * Answers a body that the parser cannot read with the client error that it is. The parser of forms (formidable) tells
 * its status in `httpCode`, which Koa does not know: a form cut off in the middle would be an error of the server.
 */
export function refuseBrokenBody(error: Error & { status?: number; httpCode?: number }, context: Context): never {
  const status = error.status ?? error.httpCode ?? 400;
  context.throw(status, error.message, { details: { code: status === 413 ? 'BODY_TOO_LARGE' : 'BODY_UNREADABLE' } });
}
