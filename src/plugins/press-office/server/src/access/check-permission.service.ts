import type { Core } from '@strapi/strapi';

import type { LocaleCode } from '../../../contracts/locale';
import type { Verb } from '../../../contracts/publication';
import type { SubjectKind } from '../../../contracts/subject';
import { sayToCaller } from '../shared/desk-language';
import { notPermittedError } from '../shared/errors';

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
export function checkPermission(strapi: Core.Strapi, action: ContentAction, asked: Asked): void {
  refuseOthers(strapi, action, { ...asked, permitted: permittedLocales(strapi, action, asked) });
}

interface Asked {
  /** Media contacts have no public record, and the content manager's permissions all the same. */
  kind: SubjectKind | 'media-contact';
  locales: readonly LocaleCode[];
  field?: string | undefined;
}

function refuseOthers(
  strapi: Core.Strapi,
  action: ContentAction,
  { kind, locales, field, permitted }: Asked & { permitted: readonly LocaleCode[] },
): void {
  const forbidden = locales.find((locale) => !permitted.includes(locale));
  if (forbidden === undefined) return;
  const message = sayToCaller(strapi)('access.forbidden', { locale: forbidden });
  throw notPermittedError(message, { action, kind, locale: forbidden, ...(field === undefined ? {} : { field }) });
}

/**
 * As `checkPermission`, for lists that are narrowed to what the caller may read anyway: a permission that she has for what
 * she wrote herself, or somebody of her role, is enough.
 * @throws ForbiddenError NOT_PERMITTED
 */
export function checkOwnPermission(strapi: Core.Strapi, action: ContentAction, asked: Asked): void {
  refuseOthers(strapi, action, { ...asked, permitted: permittedOwnLocales(strapi, action, asked) });
}

/**
 * Those of some locales that whoever sent the present request may do something in. To be asked before anything is looked
 * up: whoever may do it nowhere learns nothing of what there is.
 * @throws ForbiddenError NOT_PERMITTED when she may do it in none of them
 */
export function permittedSomewhere(strapi: Core.Strapi, action: ContentAction, asked: Asked): LocaleCode[] {
  const permitted = permittedLocales(strapi, action, asked);
  if (permitted.length === 0) checkPermission(strapi, action, asked);
  return permitted;
}

/** Those of some locales that whoever sent the present request may do something in; all of them when code acts. */
export const permittedLocales = (strapi: Core.Strapi, action: ContentAction, asked: Asked): LocaleCode[] =>
  permittedFor(strapi, action, { ...asked, entity: {} });

/** As `permittedLocales`, with what she may do only with records that she has written, or somebody of her role. */
export const permittedOwnLocales = (strapi: Core.Strapi, action: ContentAction, asked: Asked): LocaleCode[] =>
  permittedFor(strapi, action, { ...asked, entity: { createdBy: strapi.requestContext.get()?.state.user as unknown } });

function permittedFor(
  strapi: Core.Strapi,
  action: ContentAction,
  { kind, locales, field, entity }: Asked & { entity: object },
): LocaleCode[] {
  const userAbility: unknown = strapi.requestContext.get()?.state.userAbility;
  if (userAbility === undefined) return [...locales];
  const checker = checkerOf(strapi, `plugin::press-office.${kind}`, userAbility);
  return locales.filter((locale) => checker.can[action]({ ...entity, locale }, field));
}

const checkerOf = (strapi: Core.Strapi, model: string, userAbility: unknown) =>
  strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model }) as PermissionChecker;

/** Whether whoever sent the present request may read who has an account at the panel. Code may. */
export function mayReadAccounts(strapi: Core.Strapi): boolean {
  const ability = strapi.requestContext.get()?.state.userAbility as Ability | undefined;
  return ability === undefined || ability.can('admin::users.read');
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
