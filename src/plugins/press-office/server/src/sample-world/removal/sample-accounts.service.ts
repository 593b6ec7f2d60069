import type { Core, UID } from '@strapi/strapi';

import type { SampleKeptReason } from '../../../../contracts/settings';
import { auditTable, type AuditRow } from '../../audit/rows';
import type { Database } from '../../shared/database';
import { accounts } from '../accounts/accounts';
import { sampleNouns } from './sample-records';

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
export async function findAccounts(strapi: Core.Strapi, database: Database): Promise<FoundAccount[]> {
  const all = (await strapi.db.query('admin::user').findMany({ populate: ['roles'] })) as Administrator[];
  const { user, userAbility } = callerOf(strapi);
  const mayDelete = userAbility?.can('admin::users.delete') ?? true;
  const made = all.filter(({ email }) => accounts.some((account) => account.email === email));
  const inUse = await whoHasWorked(strapi, database, made);
  const found = made.map((administrator) => ({
    administrator,
    kept: reasonToKeep(administrator, {
      isOwn: administrator.id === user?.id,
      mayDelete,
      hasWorked: inUse.has(administrator.id),
    }),
  }));
  const gone = new Set(found.flatMap(({ administrator, kept }) => (kept === null ? [administrator.id] : [])));
  const isAdministered = all.some((one) => isSuperAdmin(one) && one.isActive && !gone.has(one.id));
  return found.map(({ administrator, kept }) => ({
    id: administrator.id,
    email: administrator.email,
    kept: kept === null && !isAdministered && isSuperAdmin(administrator) ? 'last-super-admin' : kept,
  }));
}

/** The numbers of the accounts that the sample made and that are there, by their addresses. */
export async function accountNumbers(strapi: Core.Strapi): Promise<ReadonlyMap<string, number>> {
  const where = { email: { $in: accounts.map(({ email }) => email) } };
  const found = (await strapi.db.query('admin::user').findMany({ where })) as Administrator[];
  return new Map(found.map(({ email, id }) => [email, id]));
}

function reasonToKeep(
  { email, firstname, lastname, roles }: Administrator,
  { isOwn, mayDelete, hasWorked }: { isOwn: boolean; mayDelete: boolean; hasWorked: boolean },
): SampleKeptReason | null {
  if (isOwn) return 'own-account';
  if (!mayDelete) return 'not-permitted';
  if (hasWorked) return 'changed';
  const made = accounts.find((account) => account.email === email);
  const isAsMade = made?.firstname === firstname && made.lastname === lastname && roles[0]?.code === made.role;
  return isAsMade && roles.length === 1 ? null : 'changed';
}

/** Those who have done something at the desk, or saved something of it: their accounts are somebody's own by now. */
async function whoHasWorked(
  strapi: Core.Strapi,
  database: Database,
  administrators: readonly Administrator[],
): Promise<ReadonlySet<number>> {
  const ids = administrators.map(({ id }) => id);
  const acts: Pick<AuditRow, 'actor_id'>[] = await database<AuditRow>(auditTable)
    .whereIn('actor_id', ids)
    .distinct('actor_id');
  const worked = new Set(acts.map(({ actor_id }) => Number(actor_id)));
  for (const noun of sampleNouns) {
    for (const by of ['createdBy', 'updatedBy']) {
      const rows = (await strapi.db.query(`plugin::press-office.${noun}` as UID.ContentType).findMany({
        where: { [by]: { id: { $in: ids } } },
        select: ['id'],
        populate: { [by]: { select: ['id'] } },
      })) as Record<string, { id: number } | undefined>[];
      for (const row of rows) if (row[by] !== undefined) worked.add(row[by].id);
    }
  }
  return worked;
}

const isSuperAdmin = ({ roles }: Administrator) => roles.some(({ code }) => code === superAdmin);

function callerOf(strapi: Core.Strapi) {
  const state = strapi.requestContext.get()?.state as
    { user?: { id: number }; userAbility?: { can(action: string): boolean } } | undefined;
  return { user: state?.user, userAbility: state?.userAbility };
}
