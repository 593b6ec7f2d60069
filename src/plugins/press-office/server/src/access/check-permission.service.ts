import type { Core } from '@strapi/strapi';

import type { LocaleCode } from '../../../contracts/locale';
import type { Verb } from '../../../contracts/publication';
import type { SubjectKind } from '../../../contracts/subject';
import { sayToCaller } from '../shared/desk-language';
import { notPermittedError } from '../shared/errors';
import { nouns } from '../shared/subjects';

/** Actions of the content manager on one kind of record. */
type ContentAction = 'create' | 'read' | 'update' | 'publish' | 'delete';

interface PermissionChecker {
  can: Record<ContentAction, (entity: { locale: LocaleCode }, field?: string) => boolean>;
}

interface Ability {
  can(action: string): boolean;
}

/**
 * Checks that whoever sent the present request may do with a kind of record, in each of some locales, what the content
 * manager would let her do: the desk's own permissions are on top of those, and do not replace them. Code that acts
 * without a request, and the command line, are not asked.
 * @throws ForbiddenError NOT_PERMITTED
 */
export function checkPermission(
  strapi: Core.Strapi,
  action: ContentAction,
  { kind, locales, field }: { kind: SubjectKind; locales: readonly LocaleCode[]; field?: string },
): void {
  const permitted = permittedLocales(strapi, action, { kind, locales, field });
  const forbidden = locales.find((locale) => !permitted.includes(locale));
  if (forbidden === undefined) return;
  const message = sayToCaller(strapi)('access.forbidden', { locale: forbidden });
  throw notPermittedError(message, { action, kind, locale: forbidden, ...(field === undefined ? {} : { field }) });
}

/** Those of some locales that whoever sent the present request may do something in; all of them when code acts. */
export function permittedLocales(
  strapi: Core.Strapi,
  action: ContentAction,
  { kind, locales, field }: { kind: SubjectKind; locales: readonly LocaleCode[]; field?: string | undefined },
): LocaleCode[] {
  const userAbility: unknown = strapi.requestContext.get()?.state.userAbility;
  if (userAbility === undefined) return [...locales];
  const checker = checkerOf(strapi, nouns[kind].uid, userAbility);
  return locales.filter((locale) => checker.can[action]({ locale }, field));
}

const checkerOf = (strapi: Core.Strapi, model: string, userAbility: unknown) =>
  strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model }) as PermissionChecker;

/**
 * Checks that whoever sent the present request may delete media contacts, which have no public record.
 * @throws ForbiddenError NOT_PERMITTED
 */
export function checkContactDeletion(strapi: Core.Strapi, locales: readonly LocaleCode[]): void {
  const userAbility: unknown = strapi.requestContext.get()?.state.userAbility;
  if (userAbility === undefined) return;
  const checker = checkerOf(strapi, 'plugin::press-office.media-contact', userAbility);
  const forbidden = locales.find((locale) => !checker.can.delete({ locale }));
  if (forbidden === undefined) return;
  const message = sayToCaller(strapi)('access.forbidden', { locale: forbidden });
  throw notPermittedError(message, { action: 'delete', kind: 'media-contact', locale: forbidden });
}

/**
 * Whether whoever sent the present request may do a verb of the desk at all. Deleting a draft is the content manager's
 * own permission. Code that acts without a request is not asked.
 */
export function mayDo(strapi: Core.Strapi, verb: Verb): boolean {
  const ability = strapi.requestContext.get()?.state.userAbility as Ability | undefined;
  if (ability === undefined || verb === 'delete') return true;
  return ability.can(`plugin::press-office.${verb}`);
}

/**
 * Checks that whoever sent the present request may add files to the media library.
 * @throws ForbiddenError NOT_PERMITTED
 */
export function checkUpload(strapi: Core.Strapi): void {
  const ability = strapi.requestContext.get()?.state.userAbility as Ability | undefined;
  if (ability === undefined || ability.can('plugin::upload.assets.create')) return;
  throw notPermittedError(sayToCaller(strapi)('access.forbidden-verb'), { action: 'upload' });
}

/** @throws ForbiddenError NOT_PERMITTED when the caller's roles do not have the verb */
export function checkVerb(strapi: Core.Strapi, verb: Verb): void {
  if (mayDo(strapi, verb)) return;
  throw notPermittedError(sayToCaller(strapi)('access.forbidden-verb'), { verb });
}
