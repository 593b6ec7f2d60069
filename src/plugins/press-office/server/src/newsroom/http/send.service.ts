import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import type { WithdrawnDocument } from '../../../../contracts/documents';
import type { LocaleCode } from '../../../../contracts/locale';
import type { NewsroomVersion } from '../../editions/read/newsroom-version';
import type { Say } from '../../shared/translate';
import type { Collection } from '../collections';
import type { Rendering } from '../exports/rendering';
import { officeClock } from '../office-clock.service';
import { publicPath } from '../public-path.service';
import { answer } from './answer';
import { cacheLifetime } from './cache-lifetime';
import { goneError } from './gone';
import { presentAddress } from './present-address';

/** Strapi's own word, in every language, so that what is not public cannot be told from an address that is none. */
const notFound = 'Not Found';

/** Something to answer, in the form that was asked for. */
export interface Sending {
  rendering: Rendering;
  locale: LocaleCode;
  /** The documentIds in it, and the names of collections. */
  subjects: string[];
  version: NewsroomVersion;
}

/** JSON in Strapi's envelope. */
export const inJson = (data: unknown, meta: object = {}): Rendering => ({
  body: JSON.stringify({ data, meta }),
  type: 'application/json; charset=utf-8',
});

/**
 * Sends an answer that may be kept until what is public changes. One as of a day that has passed is kept no longer: what
 * was public then may be closed at any moment, and must be gone from caches as fast as anything else.
 */
export async function send(
  strapi: Core.Strapi,
  context: Context,
  { rendering, locale, subjects, version }: Sending,
): Promise<void> {
  const { now } = officeClock(strapi);
  const cacheSeconds = strapi.plugin('press-office').config<number>('cacheSeconds');
  await answer(context, {
    ...rendering,
    locale,
    subjects,
    changedAt: version.changedAt,
    now,
    maxAge: cacheLifetime(now, { cacheSeconds, nextChangeAt: version.nextChangeAt }),
  });
}

type Elsewhere =
  { outcome: 'moved'; slug: string } | { outcome: 'gone'; notice: WithdrawnDocument } | { outcome: 'nothing' };

/**
 * Answers that no document stands at an address: a redirect to where it is now, or an error.
 * @throws NotFoundError for what was never public, a 410 for what was taken away
 */
export function sendElsewhere(
  strapi: Core.Strapi,
  context: Context,
  { reading, collection, say }: { reading: Elsewhere; collection: Collection; say: Say },
): void {
  if (reading.outcome === 'nothing') throw new errors.NotFoundError(notFound);
  if (reading.outcome === 'gone') throw goneError(reading.notice, say);
  const path = publicPath(strapi, collection);
  const location = presentAddress({ path: context.path, collection: path, slug: reading.slug }) + context.search;
  context.set('Location', location);
  context.status = 301;
  context.body = { data: null, meta: { location } };
}
