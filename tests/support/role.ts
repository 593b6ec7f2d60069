import type { Core } from '@strapi/strapi';

interface Permission {
  action: string;
  subject?: string;
  properties?: { fields: string[]; locales: string[] };
}

/** A permission of the content manager on a noun of the desk. */
export const content = (
  action: 'create' | 'read' | 'update' | 'publish' | 'delete',
  noun: string,
  { fields, locales = ['ar', 'fr', 'en'] }: { fields: string[]; locales?: string[] },
): Permission => ({
  action: `plugin::content-manager.explorer.${action}`,
  subject: `plugin::press-office.${noun}`,
  properties: { fields, locales },
});

/** One of the desk's own permissions. */
export const deskAction = (name: string): Permission => ({ action: `plugin::press-office.${name}` });

/** Every attribute of a noun that a role can be given. */
export const fieldsOf = (strapi: Core.Strapi, noun: string): string[] =>
  Object.entries(strapi.contentType(`plugin::press-office.${noun}` as never).attributes)
    .filter(([, attribute]) => (attribute as { private?: boolean }).private !== true)
    .map(([name]) => name)
    .filter((name) => !['createdAt', 'updatedAt', 'publishedAt', 'locale', 'localizations'].includes(name));

/** Makes a role of the host's own, by its code. */
export async function makeRole(strapi: Core.Strapi, code: string, permissions: Permission[]): Promise<void> {
  const roles = strapi.service('admin::role') as unknown as {
    create(role: object): Promise<{ id: number }>;
    addPermissions(id: number, permissions: object[]): Promise<unknown>;
  };
  const { id } = await roles.create({ code, name: code, description: '' });
  await roles.addPermissions(id, permissions);
}
