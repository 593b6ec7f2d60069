import type { Core } from '@strapi/strapi';

import { passKey } from './panel-pass';

/**
 * The key of this host's passes, from the secret that the panel's own sign-in rests on.
 * @throws Error when the host has none: Strapi would not let anybody sign in either
 */
export function passKeyOf(strapi: Core.Strapi): Buffer {
  const secret = strapi.config.get<unknown>('admin.auth.secret');
  if (typeof secret !== 'string' || secret === '') {
    throw new Error('press-office: the host must have a secret for its panel, under "auth.secret" in config/admin.');
  }
  return passKey(secret);
}
