import type { Core } from '@strapi/strapi';

import type { LocaleCode } from '../../../contracts/locale';

/**
 * How numbers are written in a locale: the plugin option `numberFormats` may name a more exact locale for CLDR,
 * as `ar-MA` for `ar`, which writes Western digits and a full stop between thousands, or with digits of its choice
 * (`ar-MA-u-nu-arab`: Unicode's extension `nu`, tr35, Numbering System).
 */
export function numberFormatFor(strapi: Core.Strapi, locale: LocaleCode): LocaleCode {
  const formats = strapi.plugin('press-office').config<Record<LocaleCode, LocaleCode>>('numberFormats');
  return formats[locale] ?? locale;
}

/** The decimal mark of a number format, where it is one that other formats put between thousands. */
export function decimalMarkOf(numberFormat: LocaleCode): '.' | ',' | null {
  const parts = new Intl.NumberFormat(numberFormat, { minimumFractionDigits: 1 }).formatToParts(1);
  const mark = parts.find(({ type }) => type === 'decimal')?.value;
  return mark === '.' || mark === ',' ? mark : null;
}
