import type { Core } from '@strapi/strapi';

import type { LocaleCode } from '../../../contracts/locale';

/**
 * How numbers are written in a locale: the plugin option `numberFormats` may name a more exact locale for CLDR,
 * as `ar-MA` for `ar`, which writes Western digits and a full stop between thousands.
 */
export function numberFormatFor(strapi: Core.Strapi, locale: LocaleCode): LocaleCode {
  const formats = strapi.plugin('press-office').config<Record<LocaleCode, LocaleCode>>('numberFormats');
  return formats[locale] ?? locale;
}
