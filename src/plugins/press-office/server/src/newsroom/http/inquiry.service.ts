import type { Core } from '@strapi/strapi';

import type { NewsroomVersion } from '../../editions/read/newsroom-version';
import { sayToCaller } from '../../shared/desk-language';
import type { Collection } from '../collections';
import { officeClock } from '../office-clock.service';
import { publicLocales } from '../public-locales.service';
import type { Format } from '../query/format';
import type { Asked } from '../query/read-query';
import { newsroomState } from '../state/newsroom-state.service';
import { negotiateFormat } from './negotiate-format';
import type { PublicRequest } from './public-request';
import { readParameters } from './read-parameters';

/** A request: its parameters, what they are checked against, and the state of the newsroom that it is answered from. */
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
  request: PublicRequest,
  { collection, formats = [] }: { collection: Collection; formats?: readonly Format[] },
): Promise<Inquiry> {
  const say = sayToCaller(strapi);
  const parameters = readParameters(request, say);
  // At an address of one form, no header chooses another.
  if (formats.length > 0) parameters.format ??= negotiateFormat(request.accept, formats) ?? formats[0];
  // Read before the answer is: were it newer than the words, a cache would keep them as the newest.
  const version = await newsroomState(strapi).read();
  const asked = { collection, locales: await publicLocales(strapi, version), say, ...officeClock(strapi) };
  return { parameters, version, asked };
}
