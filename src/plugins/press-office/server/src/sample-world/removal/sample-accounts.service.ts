import type { Core } from '@strapi/strapi';

import type { SampleKeptReason } from '../../../../contracts/settings';
import { accounts } from '../accounts/accounts';

/** An account of the sample that is there. */
export interface FoundAccount {
  id: number;
  email: string;
  /** Why it stays; null when it is removed. */
  kept: SampleKeptReason | null;
}

interface Administrator {
  id: number;
  email: string;
  firstname: string | null;
  lastname: string | null;
  isActive: boolean;
  roles: { code: string }[];
}

const superAdmin = 'strapi-super-admin';

/**
 * Finds the accounts that the sample made. Whoever asks keeps her own, whoever may delete no accounts deletes none, and a super
 * admin who can sign in is always left.
 */
export async function findAccounts(strapi: Core.Strapi): Promise<FoundAccount[]> {
  const all = (await strapi.db.query('admin::user').findMany({ populate: ['roles'] })) as Administrator[];
  const { user, userAbility } = callerOf(strapi);
  const mayDelete = userAbility?.can('admin::users.delete') ?? true;
  const found = all
    .filter(({ email }) => accounts.some((account) => account.email === email))
    .map((administrator) => ({
      administrator,
      kept: reasonToKeep(administrator, { isOwn: administrator.id === user?.id, mayDelete }),
    }));
  const gone = new Set(found.flatMap(({ administrator, kept }) => (kept === null ? [administrator.id] : [])));
  const isAdministered = all.some((one) => isSuperAdmin(one) && one.isActive && !gone.has(one.id));
  return found.map(({ administrator, kept }) => ({
    id: administrator.id,
    email: administrator.email,
    kept: kept === null && !isAdministered && isSuperAdmin(administrator) ? 'last-super-admin' : kept,
  }));
}

function reasonToKeep(
  { email, firstname, lastname, roles }: Administrator,
  { isOwn, mayDelete }: { isOwn: boolean; mayDelete: boolean },
): SampleKeptReason | null {
  if (isOwn) return 'own-account';
  if (!mayDelete) return 'not-permitted';
  const made = accounts.find((account) => account.email === email);
  const isAsMade = made?.firstname === firstname && made.lastname === lastname && roles[0]?.code === made.role;
  return isAsMade && roles.length === 1 ? null : 'changed';
}

const isSuperAdmin = ({ roles }: Administrator) => roles.some(({ code }) => code === superAdmin);

function callerOf(strapi: Core.Strapi) {
  const state = strapi.requestContext.get()?.state as
    { user?: { id: number }; userAbility?: { can(action: string): boolean } } | undefined;
  return { user: state?.user, userAbility: state?.userAbility };
}
