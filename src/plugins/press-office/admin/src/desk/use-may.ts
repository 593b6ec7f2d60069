import { useAuth } from '@strapi/strapi/admin';

import type { LocaleCode } from '../../../contracts/locale';
import type { Permission } from './permission';

/** Whether one of some permissions is held: in a language where one is named, otherwise in any. */
export type May = (permissions: readonly Permission[], locale?: LocaleCode) => boolean;

/** What whoever is signed in may do, so that only that is offered. The server asks again. */
export function useMay(): May {
  const held = useAuth('useMay', ({ permissions }) => permissions);
  return (permissions, locale) =>
    permissions.some(({ action, subject }) =>
      held.some(
        (one) =>
          one.action === action &&
          (subject === undefined || one.subject === subject) &&
          (locale === undefined || isIn(one.properties?.locales, locale)),
      ),
    );
}

/** A permission that names no languages is held in all. */
const isIn = (locales: LocaleCode[] | null | undefined, locale: LocaleCode) => locales?.includes(locale) ?? true;
