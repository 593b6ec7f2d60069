import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { type NewsroomVersion, newsroomVersion } from '../../editions/read/newsroom-version';
import { sayToCaller } from '../../shared/desk-language';
import { databaseOf } from '../../shared/database';
import { knownLocales } from '../../shared/known-locales';
import { officeClock } from '../office-clock.service';
import type { Collection } from '../collections';
import type { Format } from '../query/format';
import type { Asked } from '../query/read-query';
import { negotiateFormat } from './negotiate-format';
import { readParameters } from './read-parameters';

/** A request: its parameters, what they are checked against, and the state of the newsroom that is answered from. */
export interface Inquiry {
  parameters: Record<string, unknown>;
  asked: Asked;
  version: NewsroomVersion;
}

/**
 * Reads a request before anything is answered.
 * @param formats the forms that there are, where there are several
 * @throws BadInputError BAD_ENCODING
 */
export async function inquiry(
  strapi: Core.Strapi,
  context: Context,
  { collection, formats = [] }: { collection: Collection; formats?: readonly Format[] },
): Promise<Inquiry> {
  // Until an answer says otherwise: an error kept by a cache would hide what is published a moment later.
  context.set('Cache-Control', 'no-store');
  // Every site may read what is public, whatever the host's own rule for its other routes.
  if (context.response.get('Access-Control-Allow-Origin') === '') context.set('Access-Control-Allow-Origin', '*');
  const say = sayToCaller(strapi);
  const parameters = readParameters(context, say);
  if (formats.length > 0) {
    context.vary('Accept');
    parameters.format ??= negotiateFormat(context, formats);
  }
  // Read before the answer is: were it newer than the words, a cache would keep them as the newest.
  const version = await newsroomVersion(databaseOf(strapi));
  const asked = { collection, locales: await knownLocales(strapi), say, ...officeClock(strapi) };
  return { parameters, version, asked };
}
