import type { Core } from '@strapi/strapi';

import { contentTypes } from '../content-types';
import { knownLocales } from '../shared/known-locales';
import { actions } from './actions';
import { type Role, roles } from './roles';

interface Permission {
  action: string;
  subject?: string | null;
  properties?: { fields?: string[]; locales?: string[] };
}

interface RoleService {
  createRolesIfNoneExist(): Promise<void>;
  findOne(where: object): Promise<object | null>;
  create(role: { code: string; name: string; description: string }): Promise<{ id: number }>;
  addPermissions(roleId: number, permissions: Permission[]): Promise<unknown>;
}

interface AdminAction {
  actionId: string;
  section: string;
  subjects: string[];
}

const created = { type: 'plugin', name: 'press-office', key: 'roles-created' } as const;
const uploadActions = [
  'read',
  'configure-view',
  'assets.create',
  'assets.update',
  'assets.download',
  'assets.copy-link',
];

/** Makes the plugin's actions known to the panel, so that a super admin can grant them. */
export const registerActions = (strapi: Core.Strapi): Promise<unknown> =>
  strapi.service('admin::permission').actionProvider.registerMany(actions) as Promise<unknown>;

/** Creates the three roles of a press office, once in the life of a database. */
export async function createRoles(strapi: Core.Strapi): Promise<void> {
  if ((await strapi.store.get(created)) === true) return;
  const service = strapi.service('admin::role') as unknown as RoleService;
  // Plugins start before the admin panel does: with roles of ours in place it would make none of its own.
  await service.createRolesIfNoneExist();
  // All of it or nothing: a role left without its permissions would never get them.
  await strapi.db.transaction(async () => {
    for (const role of roles) await createRole(strapi, service, role);
    await strapi.store.set({ ...created, value: true });
  });
}

async function createRole(strapi: Core.Strapi, service: RoleService, role: Role): Promise<void> {
  if ((await service.findOne({ code: role.code })) !== null) return;
  const { id } = await service.create({ code: role.code, name: role.name, description: role.description });
  await service.addPermissions(id, await permissionsOf(strapi, role));
}

async function permissionsOf(strapi: Core.Strapi, role: Role): Promise<Permission[]> {
  const granted = role.contentManager.map((action) => `plugin::content-manager.explorer.${action}`);
  const provided = strapi.service('admin::permission').actionProvider.values() as AdminAction[];
  const forNouns = strapi
    .service('admin::content-type')
    .getPermissionsWithNestedFields(
      onNouns(provided.filter(({ actionId }) => granted.includes(actionId))),
    ) as Permission[];
  const locales = await knownLocales(strapi);
  return [
    ...forNouns.map((permission) => ({ ...permission, properties: { ...permission.properties, locales } })),
    ...role.pressOffice.map((action) => ({ action: `plugin::press-office.${action}` })),
    ...uploadActions.map((action) => ({ action: `plugin::upload.${action}` })),
  ];
}

function onNouns(provided: AdminAction[]): AdminAction[] {
  const nouns = Object.keys(contentTypes).map((name) => `plugin::press-office.${name}`);
  return provided.map((action) => ({ ...action, subjects: action.subjects.filter((uid) => nouns.includes(uid)) }));
}
