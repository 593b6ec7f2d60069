import { useAuth } from '@strapi/strapi/admin';

import type { LocaleCode } from '../../../contracts/locale';

/** Something the content manager lets do with a kind of record, in one language or in any. */
interface Wish {
  action: 'create' | 'read';
  subject: string;
  locale?: LocaleCode;
}

/** Whether whoever is signed in may do something: what she may not is not offered. The server asks again. */
export function useMay(): (wish: Wish) => boolean {
  const held = useAuth('PressOffice', ({ permissions }) => permissions);
  return ({ action, subject, locale }) =>
    held.some((one) => {
      const locales = one.properties?.locales as LocaleCode[] | null | undefined;
      return (
        one.action === `plugin::content-manager.explorer.${action}` &&
        one.subject === subject &&
        (locale === undefined || !locales || locales.includes(locale))
      );
    });
}
