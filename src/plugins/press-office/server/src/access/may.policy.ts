import type { Core } from '@strapi/strapi';

import { sayToCaller } from '../shared/desk-language';
import { notPermittedError } from '../shared/errors';
import type { Action } from './actions';

interface PolicyContext {
  state: { userAbility?: { can(action: string): boolean } };
}

/**
 * Lets in who has one of the desk's permissions; anybody else is told so in her language. Strapi's own policy says no more
 * than that a policy failed.
 * @throws ForbiddenError NOT_PERMITTED
 */
export function may(
  { state }: PolicyContext,
  { action }: { action: Action },
  { strapi }: { strapi: Core.Strapi },
): true {
  if (state.userAbility?.can(`plugin::press-office.${action}`) === true) return true;
  throw notPermittedError(sayToCaller(strapi)('access.forbidden-verb'), { action });
}
