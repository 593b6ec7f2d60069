import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import path from 'node:path';

import type { Clock } from '../shared/clock';
import { readingDatabaseOf } from '../shared/reading-database';
import { isServed } from './library';
import { namesOnDisk } from './names-on-disk';
import { isPassGood, passName } from './panel-pass';
import { passKeyOf } from './pass-key.service';
import { pathInUploads } from './path-in-uploads';

/**
 * Stands before everything that serves `public/` and lets nobody have a file that is not public, except the panel with
 * its pass. To be put on in `register`, before the host's own middlewares: a request for a closed file goes on as one
 * for a path below that file, where nothing can be, so that whatever answers answers as it does for no file at all.
 */
export function fileGate(strapi: Core.Strapi) {
  const key = passKeyOf(strapi);
  const folder = path.join(strapi.dirs.static.public, 'uploads');
  const { extensions } = strapi.config.get<{ extensions?: string[] }>('plugin::upload.providerOptions.localServer', {});

  const isClosed = async (asked: string): Promise<boolean> => {
    const database = readingDatabaseOf(strapi);
    for (const name of await namesOnDisk(folder, asked, extensions)) {
      if (!(await isServed(database, name))) return true;
    }
    return false;
  };

  return async (context: Context, next: Next): Promise<void> => {
    const asked = ['GET', 'HEAD'].includes(context.method) ? pathInUploads(context.path) : null;
    if (asked === null || !(await isClosed(asked))) return next();
    const now = strapi.plugin('press-office').config<Clock>('clock')();
    if (!isPassGood(key, context.cookies.get(passName, { signed: false }) ?? '', now)) {
      context.path = `${context.path}/closed`;
      return next();
    }
    await next();
    context.set('Cache-Control', 'private, no-store');
    context.vary('Cookie');
  };
}
