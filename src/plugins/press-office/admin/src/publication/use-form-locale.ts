import { useQueryParams } from '@strapi/strapi/admin';

import type { LocaleCode } from '../../../contracts/locale';

/** The language of the draft that the form shows; undefined while its address does not say. */
export function useFormLocale(): LocaleCode | undefined {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  return query.plugins?.i18n?.locale;
}
