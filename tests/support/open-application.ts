import { existsSync } from 'node:fs';
import path from 'node:path';

import { type BootedStrapi, bootStrapi } from './boot-strapi';

const builtPanel = path.resolve(__dirname, '..', '..', 'dist', 'build', 'index.html');

/** An application that listens on a port of its own, with its admin panel and one super admin. */
export interface OpenApplication extends BootedStrapi {
  /** `http://127.0.0.1:…` */
  address: string;
  administrator: { email: string; password: string };
}

/**
 * Boots the application on an empty database, opens it, and registers its first administrator.
 * @throws Error when the admin panel has not been built
 */
export async function openApplication(environment: Record<string, string> = {}): Promise<OpenApplication> {
  if (!existsSync(builtPanel)) throw new Error('The admin panel is not built: run `npx strapi build` first.');
  const booted = await bootStrapi({ servesPanel: true, environment });
  const address = booted.origin();
  const administrator = { email: 'admin@press.example', password: 'Only-for-this-test-1' };
  await registerAdministrator(address, administrator);
  return { ...booted, address, administrator };
}

async function registerAdministrator(address: string, credentials: { email: string; password: string }): Promise<void> {
  const response = await fetch(`${address}/admin/register-admin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ firstname: 'Salma', lastname: 'Test', ...credentials }),
  });
  if (!response.ok) throw new Error(`No administrator: ${response.status} ${await response.text()}`);
}
