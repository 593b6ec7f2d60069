import type { Core } from '@strapi/strapi';
import { randomUUID } from 'node:crypto';
import request, { type Test } from 'supertest';

import type { BootedStrapi } from './boot-strapi';

/** Someone signed in at the admin panel, who works through the requests that the panel sends. */
export interface PanelUser {
  /** The administrator's. */
  id: number;
  email: string;
  token: string;
  /** A request with the panel's own JWT. */
  send(method: 'get' | 'post' | 'put' | 'delete', path: string): Test;
  /** Does a verb of the desk with a press release: `act('submit', id)`. */
  act(verb: string, documentId: string, body?: unknown): Test;
  /** The content manager's requests for one noun. */
  content(noun: string): ContentManager;
}

type ContentManager = Record<
  'publishNew' | 'bulkPublish' | 'bulkUnpublish' | 'bulkDelete',
  (body: object, query?: object) => Test
> &
  Record<
    'update' | 'publish' | 'unpublish' | 'discard' | 'remove',
    (id: string, locale: string, body?: object) => Test
  >;

/** Creates an administrator with a role, by its code, and signs in over `/admin/login`. */
export async function signIn(booted: BootedStrapi, roleCode = 'strapi-super-admin'): Promise<PanelUser> {
  const { strapi } = booted;
  const { id, email, password } = await createAdministrator(strapi, roleCode);
  const login = await request(strapi.server.httpServer).post('/admin/login').send({ email, password }).expect(200);
  const token = login.body.data.token as string;
  const send: PanelUser['send'] = (method, path) =>
    request(booted.strapi.server.httpServer)[method](path).auth(token, { type: 'bearer' });
  return {
    id,
    email,
    token,
    send,
    act: (verb, documentId, body = {}) =>
      send('post', `/press-office/press-releases/${documentId}/${verb}`).send(body as object),
    content: (noun) => contentManager(send, noun),
  };
}

/** Creates an administrator with a role, by its code, who can sign in with what is answered. */
export async function createAdministrator(
  strapi: Core.Strapi,
  roleCode: string,
): Promise<{ id: number; email: string; password: string }> {
  const email = `${roleCode}-${randomUUID()}@press.example`;
  const password = `Aa1-${randomUUID()}`;
  const role = await strapi.db.query('admin::role').findOne({ where: { code: roleCode } });
  if (role === null) throw new Error(`There is no role ${roleCode}.`);
  const user = (await strapi.service('admin::user').create({
    email,
    password,
    firstname: roleCode,
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  })) as { id: number };
  return { id: user.id, email, password };
}

function contentManager(send: PanelUser['send'], noun: string): ContentManager {
  const collection = `/content-manager/collection-types/plugin::press-office.${noun}`;
  const onAll =
    (action: string) =>
    (body: object, query: object = {}) =>
      send('post', `${collection}/actions/${action}`).query(query).send(body);
  // The panel names the locale in the address, and again in the body.
  const onOne =
    (action: string) =>
    (documentId: string, locale: string, body: object = {}) =>
      send('post', `${collection}/${documentId}/actions/${action}`)
        .query({ locale })
        .send({ locale, ...body });
  return {
    publishNew: onAll('publish'),
    bulkPublish: onAll('bulkPublish'),
    bulkUnpublish: onAll('bulkUnpublish'),
    bulkDelete: onAll('bulkDelete'),
    update: (documentId, locale, body = {}) =>
      send('put', `${collection}/${documentId}`)
        .query({ locale })
        .send({ locale, ...body }),
    publish: onOne('publish'),
    unpublish: onOne('unpublish'),
    discard: onOne('discard'),
    remove: (documentId, locale) => send('delete', `${collection}/${documentId}`).query({ locale }),
  };
}
