import type { Core } from '@strapi/strapi';

import type { LocaleCode } from '../../../contracts/locale';
import type { SubjectKind } from '../../../contracts/subject';
import { sayToCaller } from '../shared/desk-language';
import { notPermittedError } from '../shared/errors';
import { nouns } from '../shared/subjects';

interface PermissionChecker {
  can: Record<'create' | 'publish', (entity: { locale: LocaleCode }) => boolean>;
}

/**
 * Checks that whoever sent the present request may do with a kind of record, in each of some locales, what the content
 * manager would let her do: the desk's own permissions are on top of those, and do not replace them. Code that acts
 * without a request, and the command line, are not asked.
 * @throws ForbiddenError NOT_PERMITTED
 */
export function checkPermission(
  strapi: Core.Strapi,
  action: 'create' | 'publish',
  { kind, locales }: { kind: SubjectKind; locales: readonly LocaleCode[] },
): void {
  const userAbility: unknown = strapi.requestContext.get()?.state.userAbility;
  if (userAbility === undefined) return;
  const checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: nouns[kind].uid }) as PermissionChecker;
  const forbidden = locales.find((locale) => !checker.can[action]({ locale }));
  if (forbidden === undefined) return;
  const message = sayToCaller(strapi)('access.forbidden', { locale: forbidden });
  throw notPermittedError(message, { action, kind, locale: forbidden });
}
