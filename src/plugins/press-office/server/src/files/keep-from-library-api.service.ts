import type { Core } from '@strapi/strapi';

import { closingEditions } from '../editions/read/readable-files';
import { databaseOf } from '../shared/database';
import { atDesk } from '../shared/desk';
import { servedFiles } from './library';

const library = 'plugin::upload.file';

/** What Strapi's router leaves in the state of a request. */
interface Route {
  info?: { pluginName?: string; type?: string };
}

/**
 * Shows in the content API of the media library the files that the gate serves, and no other: whatever is asked there
 * by filter, order, page or number is asked of those alone. To be called in `bootstrap`, when the database is known.
 * Writing there is not for readers, and is left as Strapi has it.
 */
export function keepFromLibraryApi(strapi: Core.Strapi): void {
  const narrow = async ({ params }: { params: { where?: unknown } }) => {
    if (!isAskedByThePublic(strapi)) return;
    // In the caller's transaction, if there is one: GraphQL reads in one.
    const closing = await atDesk(strapi, ({ database }) => closingEditions(database));
    const served = servedFiles(databaseOf(strapi), closing).select('file.id');
    params.where = { $and: [params.where ?? {}, { id: { $in: served } }] };
  };
  strapi.db.lifecycles.subscribe({
    models: [library],
    beforeFindOne: narrow,
    beforeFindMany: narrow,
    beforeCount: narrow,
  });
}

/**
 * The library's routes for reading, and GraphQL, where a host may offer files too. Nobody uploads over GraphQL, so that
 * no answer to an upload is looked for in vain.
 */
function isAskedByThePublic(strapi: Core.Strapi): boolean {
  const context = strapi.requestContext.get();
  if (context === undefined) return false;
  if (plain(context.path) === plain(strapi.config.get('plugin::graphql.endpoint', '/graphql'))) return true;
  const { info } = (context.state.route ?? {}) as Route;
  const isReading = ['GET', 'HEAD'].includes(context.method);
  return isReading && info?.type === 'content-api' && info.pluginName === 'upload';
}

/** The router takes capitals, and a slash at the end, for nothing. */
const plain = (path: string) => path.toLowerCase().replace(/\/+$/, '');
