import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { WithdrawnDocument } from '../../../../contracts/documents';
import type { NewsroomVersion } from '../../editions/read/newsroom-version';
import type { Say } from '../../shared/translate';
import type { Collection } from '../collections';
import { publicPath } from '../public-path.service';
import type { Redirect } from './answered';
import { goneError } from './gone';
import { presentAddress } from './present-address';
import { type PublicRequest, searchOf } from './public-request';

/** Strapi's own word, in every language, so that what is not public cannot be told from an address that is none. */
const notFound = 'Not Found';

type Elsewhere =
  { outcome: 'moved'; slug: string } | { outcome: 'gone'; notice: WithdrawnDocument } | { outcome: 'nothing' };

/**
 * Answers that no document stands at an address: a redirect to where it is now, or an error.
 * @throws NotFoundError for what was never public, a 410 for what was taken away
 */
export function elsewhere(
  strapi: Core.Strapi,
  request: PublicRequest,
  {
    reading,
    collection,
    version,
    say,
  }: { reading: Elsewhere; collection: Collection; version: NewsroomVersion; say: Say },
): Redirect {
  if (reading.outcome === 'nothing') throw new errors.NotFoundError(notFound);
  if (reading.outcome === 'gone') throw goneError(reading.notice, say);
  const path = publicPath(strapi, collection);
  const location = presentAddress({ path: request.path, collection: path, slug: reading.slug }) + searchOf(request);
  return { outcome: 'redirect', location, version };
}
