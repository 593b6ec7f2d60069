import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import { sayToCaller } from '../shared/desk-language';
import { largestFile } from './input/limits';
import { passUnread } from './input/raw-csv';
import { fileTooLarge } from './input/read-source';

/**
 * Stands before Strapi's body parser on the way to the import: a CSV that is sent as such is left to the import, in the
 * encoding that it is in; what the parser refuses as too large is answered as the import would, and a form that cannot hold a
 * file of the permitted size is not even read.
 */
export const largeFile =
  (strapi: Core.Strapi) =>
  async (context: Context, next: Next): Promise<void> => {
    if (!/^\/press-office\/figures\/import\/?$/i.test(context.path)) return next();
    passUnread(context);
    const isTooLarge = Boolean(context.is('multipart')) && (context.request.length ?? 0) > largestFile + roomForForm;
    if (!isTooLarge) await next();
    if (!isTooLarge && context.status !== 413) return;
    const { name, message, details } = fileTooLarge(sayToCaller(strapi));
    context.status = 400;
    context.body = { data: null, error: { status: 400, name, message, details } };
  };

const roomForForm = 64 * 1024;
