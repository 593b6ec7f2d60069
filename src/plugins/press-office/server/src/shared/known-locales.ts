import type { Core } from '@strapi/strapi';

import type { LocaleCode } from '../../../contracts/locale';

/** The locale that i18n holds for the default one: what a call without a locale means. */
export const defaultLocale = (strapi: Core.Strapi): Promise<LocaleCode> =>
  strapi.plugin('i18n').service('locales').getDefaultLocale() as Promise<LocaleCode>;

/** The codes of all locales that i18n knows, the default one first. */
export async function knownLocales(strapi: Core.Strapi): Promise<LocaleCode[]> {
  const locales = (await strapi.plugin('i18n').service('locales').find()) as { code: LocaleCode }[];
  const first = await defaultLocale(strapi);
  return [first, ...locales.map(({ code }) => code).filter((code) => code !== first)];
}

/**
 * Creates the locales that i18n does not have yet, named in their own language as CLDR does, and names so those that nobody
 * has named since Strapi did, in English (`Arabic (ar)`). i18n is not told: it would go through the super admin's
 * permissions, and fail while the panel has not named its actions. The panel itself gives a super admin every locale when it
 * starts, a moment later.
 */
export async function createLocales(strapi: Core.Strapi, codes: readonly LocaleCode[]): Promise<void> {
  const known = await knownLocales(strapi);
  const locales = strapi.db.query('plugin::i18n.locale');
  strapi.db.lifecycles.disable();
  try {
    for (const code of codes) {
      const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
      if (known.includes(code)) {
        await locales.updateMany({ where: { code, name: nameByStrapi(strapi, code) }, data: { name } });
      } else {
        await locales.create({ data: { code, name } });
      }
    }
  } finally {
    strapi.db.lifecycles.enable();
  }
}

/** What Strapi calls a locale that it makes itself. */
function nameByStrapi(strapi: Core.Strapi, code: LocaleCode): string {
  const all = strapi.plugin('i18n').service('iso-locales').getIsoLocales() as { code: string; name: string }[];
  return all.find((locale) => locale.code === code)?.name ?? '';
}
