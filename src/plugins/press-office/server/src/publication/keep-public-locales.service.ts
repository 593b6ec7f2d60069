import type { Core } from '@strapi/strapi';

import { isLocalePublic } from '../editions/read/is-locale-public';
import { databaseOf } from '../shared/database';
import { sayToCaller } from '../shared/desk-language';
import { refusedError } from '../shared/errors';
import { isLocaleAgreedOn } from './is-locale-agreed-on.service';
import { refusalForPublicLocale, refusalForScheduledLocale } from './refusals';

interface LocalesService {
  delete(where: { id: number | string }): Promise<unknown>;
}

/**
 * Keeps the languages that something is public in, or is approved to be: with a locale, Strapi deletes every draft in it below the Document
 * Service, and the newsroom would go on showing words that nobody can correct. To be called in `bootstrap`.
 */
export function keepPublicLocales(strapi: Core.Strapi): void {
  const locales = strapi.plugin('i18n').service('locales') as LocalesService;
  const deleteLocale = locales.delete;
  locales.delete = async (where) => {
    const locale = (await strapi.db.query('plugin::i18n.locale').findOne({ where })) as { code: string } | null;
    if (locale !== null) await refuseToDelete(strapi, locale.code);
    return deleteLocale(where);
  };
}

async function refuseToDelete(strapi: Core.Strapi, locale: string): Promise<void> {
  const database = databaseOf(strapi);
  const say = sayToCaller(strapi);
  if (await isLocalePublic(database, locale)) throw refusedError(refusalForPublicLocale(locale, say));
  if (await isLocaleAgreedOn(strapi, locale)) throw refusedError(refusalForScheduledLocale(locale, say));
}
