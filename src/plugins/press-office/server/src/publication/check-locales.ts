import type { Desk } from '../shared/desk';
import { BadInputError } from '../shared/errors';
import { knownLocales } from '../shared/known-locales';

/** @throws BadInputError UNKNOWN_LOCALE naming the locales there are */
export async function checkLocales({ strapi, say }: Desk, locales: readonly string[]): Promise<void> {
  const known = await knownLocales(strapi);
  const unknown = locales.find((locale) => !known.includes(locale));
  if (unknown === undefined) return;
  const message = say('publication.unknown-locale', { locale: unknown, allowed: known.join(', ') });
  throw new BadInputError('UNKNOWN_LOCALE', message, { allowed: known });
}
