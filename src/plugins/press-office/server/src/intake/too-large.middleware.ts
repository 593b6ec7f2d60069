import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import { sayToCaller } from '../shared/desk-language';
import { documentTooLarge, largestDocument, tooLong } from './input/limits';

/**
 * Stands before Strapi's body parser, which refuses large requests before any route is asked: what it refuses on the
 * way to the intake is answered as the intake itself would, and a form that cannot hold a document of the permitted size
 * is not even read.
 */
export const tooLarge =
  (strapi: Core.Strapi) =>
  async (context: Context, next: Next): Promise<void> => {
    if (!/^\/press-office\/intake(?:\/analyse)?\/?$/i.test(context.path)) return next();
    const isForm = context.is('multipart') !== false && context.is('multipart') !== null;
    const isTooLarge = isForm && (context.request.length ?? 0) > largestDocument + roomForForm;
    if (!isTooLarge) await next();
    if (!isTooLarge && context.status !== 413) return;
    const { name, message, details } = (isForm ? documentTooLarge : tooLong)(sayToCaller(strapi));
    context.status = 400;
    context.body = { data: null, error: { status: 400, name, message, details } };
  };

const roomForForm = 64 * 1024;
