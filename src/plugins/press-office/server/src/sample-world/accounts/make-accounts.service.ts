import type { Core } from '@strapi/strapi';
import path from 'node:path';

import { accounts, type SampleAccount } from './accounts';
import { generatePassword } from './generate-password';
import { writeAccountsFile } from './write-accounts-file';

interface UserService {
  exists(): Promise<boolean>;
  create(user: object): Promise<unknown>;
}

interface RoleService {
  findOne(where: object): Promise<{ id: number } | null>;
}

/** The accounts that were made, with the one password of all of them, and the file that holds it. */
export interface MadeAccounts {
  file: string;
  passwords: Record<string, string>;
}

/**
 * Makes the sample's administrators when there is no administrator at all, and writes their password to
 * `.tmp/sample-accounts.json` under the application. No file, no accounts: with one whose password nobody can read,
 * Strapi would not offer to register a first administrator either, and everybody would be locked out.
 * @returns null when there was an administrator
 * @throws the file system's error when the file cannot be written
 */
export async function makeAccounts(strapi: Core.Strapi): Promise<MadeAccounts | null> {
  const users = strapi.service('admin::user') as unknown as UserService;
  if (await users.exists()) return null;
  const password = generatePassword();
  const file = path.join(strapi.dirs.app.root, '.tmp', 'sample-accounts.json');
  const passwords = Object.fromEntries(accounts.map(({ email }) => [email, password]));
  await strapi.db.transaction(async () => {
    for (const account of accounts) await makeAccount(strapi, users, { ...account, password });
    // Last, so that a file that cannot be written undoes the accounts.
    await writeAccountsFile(file, passwords);
  });
  return { file, passwords };
}

async function makeAccount(
  strapi: Core.Strapi,
  users: UserService,
  { role: code, ...person }: SampleAccount & { password: string },
): Promise<void> {
  const role = await (strapi.service('admin::role') as unknown as RoleService).findOne({ code });
  if (role === null) throw new Error(`The role "${code}" does not exist: ${person.email} cannot be made.`);
  await users.create({ ...person, roles: [role.id], isActive: true, registrationToken: null });
}
