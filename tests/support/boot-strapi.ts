import { createStrapi } from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { createPostgresDatabase } from './postgres-database';

const appDir = path.resolve(__dirname, '..', '..');

/** A really booted Strapi on a database of its own, listening on a free port. */
export interface BootedStrapi {
  strapi: Core.Strapi;
  /** Where it listens, without a slash at the end. */
  origin(): string;
  /** Sets the clock that the plugin reads; it stands still until set again, or until a restart. */
  setClock(instant: string): void;
  /** Stops and starts again on the same database: `strapi` is another object afterwards. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Boots the application on an empty SQLite file, or on an empty PostgreSQL database with `TEST_DATABASE=postgres`. */
export async function bootStrapi(): Promise<BootedStrapi> {
  const discardDatabase = process.env.TEST_DATABASE === 'postgres' ? await usePostgres() : await useSqlite();
  Object.assign(process.env, testEnvironment());
  const booted: BootedStrapi = {
    strapi: await load(),
    origin: () => `http://127.0.0.1:${(booted.strapi.server.httpServer.address() as AddressInfo).port}`,
    setClock: (instant) => booted.strapi.config.set('plugin::press-office.clock', () => new Date(instant)),
    async restart() {
      await booted.strapi.destroy();
      booted.strapi = await load();
    },
    async stop() {
      await booted.strapi.destroy();
      await discardDatabase();
    },
  };
  return booted;
}

async function load(): Promise<Core.Strapi> {
  const strapi = createStrapi({ appDir, distDir: path.join(appDir, 'dist'), serveAdminPanel: false });
  strapi.log.level = 'warn';
  await strapi.load();
  if (strapi.plugin('press-office') === undefined)
    throw new Error('The plugin is not built: Strapi left it out silently.');
  strapi.server.listen(0, '127.0.0.1');
  await once(strapi.server.httpServer, 'listening');
  return strapi;
}

const testEnvironment = () => ({
  NODE_ENV: 'test',
  APP_KEYS: `${randomUUID()},${randomUUID()}`,
  ADMIN_JWT_SECRET: randomUUID(),
  API_TOKEN_SALT: randomUUID(),
  TRANSFER_TOKEN_SALT: randomUUID(),
  JWT_SECRET: randomUUID(),
  ENCRYPTION_KEY: randomUUID(),
  PRESS_OFFICE_SAMPLE: 'false',
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'ar',
});

async function useSqlite(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'press-office-'));
  Object.assign(process.env, { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'test.db') });
  return () => rm(folder, { recursive: true, force: true });
}

async function usePostgres(): Promise<() => Promise<void>> {
  const { url, drop } = await createPostgresDatabase();
  Object.assign(process.env, { DATABASE_CLIENT: 'postgres', DATABASE_URL: url });
  return drop;
}
