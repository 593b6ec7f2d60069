import type { Core } from '@strapi/strapi';

import type { LocaleCode } from '../../../contracts/locale';
import { presentSettings } from './office-settings';

/**
 * How numbers are written in a locale: the setting `numberFormats` may name a more exact locale for CLDR,
 * as `ar-MA` for `ar`, which writes Western digits and a full stop between thousands, or with digits of its choice
 * (`ar-MA-u-nu-arab`: Unicode's extension `nu`, tr35, Numbering System).
 */
export function numberFormatFor(strapi: Core.Strapi, locale: LocaleCode): LocaleCode {
  return presentSettings(strapi).numberFormats[locale] ?? locale;
}

/** Whether a number format is a locale that CLDR knows, with digits that it knows where it names any. */
export function isNumberFormat(code: unknown): boolean {
  try {
    if (typeof code !== 'string' || Intl.NumberFormat.supportedLocalesOf(code).length === 0) return false;
    // Digits that `Intl` does not know would be left out silently.
    const { numberingSystem } = new Intl.Locale(code);
    return numberingSystem === undefined || Intl.supportedValuesOf('numberingSystem').includes(numberingSystem);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The decimal mark of a number format, where it is one that other formats put between thousands. */
export function decimalMarkOf(numberFormat: LocaleCode): '.' | ',' | null {
  const parts = new Intl.NumberFormat(numberFormat, { minimumFractionDigits: 1 }).formatToParts(1);
  const mark = parts.find(({ type }) => type === 'decimal')?.value;
  return mark === '.' || mark === ',' ? mark : null;
}
