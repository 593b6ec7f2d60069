import type { Context, Next } from 'koa';
import { rm } from 'node:fs/promises';

import { rememberFormFiles } from '../form-files';

/**
 * Removes what a form brought when its request is answered, however that went. Forms are read before anybody asks who
 * sent them, and Strapi only removes the files of one field, after a success: a stranger could fill the disk.
 */
export default () =>
  async ({ req }: Context, next: Next): Promise<void> => {
    const paths = rememberFormFiles(req.headers);
    try {
      await next();
    } finally {
      await Promise.all(paths.map((path) => rm(path, { force: true })));
    }
  };
