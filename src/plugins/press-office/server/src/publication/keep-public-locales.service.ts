import type { Core } from '@strapi/strapi';

import { isLocalePublic } from '../editions/read/is-locale-public';
import { databaseOf } from '../shared/database';
import { sayToCaller } from '../shared/desk-language';
import { refusedError } from '../shared/errors';
import { refusalForPublicLocale } from './refusals';

interface LocalesService {
  delete(where: { id: number | string }): Promise<unknown>;
}

/**
 * Keeps the languages that something is public in: with a locale, Strapi deletes every draft in it below the Document
 * Service, and the newsroom would go on showing words that nobody can correct. To be called in `bootstrap`.
 */
export function keepPublicLocales(strapi: Core.Strapi): void {
  const locales = strapi.plugin('i18n').service('locales') as LocalesService;
  const deleteLocale = locales.delete;
  locales.delete = async (where) => {
    const locale = (await strapi.db.query('plugin::i18n.locale').findOne({ where })) as { code: string } | null;
    if (locale !== null && (await isLocalePublic(databaseOf(strapi), locale.code))) {
      throw refusedError(refusalForPublicLocale(locale.code, sayToCaller(strapi)));
    }
    return deleteLocale(where);
  };
}
