import type { Core } from '@strapi/strapi';

type Headers = Record<string, string>;

/** Signs a user of the host's own accounts up, with the role of everybody who is signed in. */
export async function signedInUser(strapi: Core.Strapi): Promise<Headers> {
  const users = strapi.plugin('users-permissions');
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'authenticated' } });
  const user = await users.service('user').add({
    username: 'reader',
    email: 'reader@press.example',
    password: 'a-long-password',
    provider: 'local',
    confirmed: true,
    role: role?.id,
  });
  return { Authorization: `Bearer ${users.service('jwt').issue({ id: user.id })}` };
}

/** A token for the content API, as a host gives one to a frontend. */
export async function apiToken(strapi: Core.Strapi, type: 'read-only' | 'full-access'): Promise<Headers> {
  const token = await strapi.service('admin::api-token').create({ name: type, type, description: '', lifespan: null });
  return { Authorization: `Bearer ${token.accessKey}` };
}
