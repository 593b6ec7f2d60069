import { createStrapi } from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { createAppFolder, repository } from './app-folder';
import { compileWithHostType, type HostType } from './host-type';
import { usePostgres } from './postgres-database';
import { useSqlite } from './sqlite-database';

/** Environment variables of one start; `undefined` takes one away. */
type Environment = Record<string, string | undefined>;

/** A really booted Strapi on a database of its own, listening on a free port. */
export interface BootedStrapi {
  readonly strapi: Core.Strapi;
  /** Where it listens, without a slash at the end. */
  origin(): string;
  /** The folder that stands for the application's root. */
  folder: string;
  /** Sets the clock that the plugin reads; it stands still until set again, or until a restart. */
  setClock(instant: string): void;
  /** Stops Strapi and boots another on the same database and folder; after a start that failed, none is running. */
  restart(environment?: Environment): Promise<void>;
  stop(): Promise<void>;
}

export interface BootOptions {
  environment?: Environment;
  /** Whether the built admin panel is served too. */
  servesPanel?: boolean;
  /** A content type that the host application has of its own. */
  hostType?: HostType;
  /** Whether the database has to be empty, without even the tables: for what a first start does. */
  isFirstStart?: boolean;
}

/**
 * Boots the application on a database of its own with nothing written in it: SQLite, or PostgreSQL with
 * `TEST_DATABASE=postgres`. Without the sample world, unless `environment` says otherwise. What a first start makes of an
 * empty database takes longer than all the rest of it: the first test of a run keeps that, and the others begin with a copy.
 */
export async function bootStrapi(options: BootOptions = {}): Promise<BootedStrapi> {
  const { environment = {}, servesPanel = false, hostType, isFirstStart = hostType !== undefined } = options;
  const { folder, discard } = await createAppFolder();
  const distDir = hostType === undefined ? path.join(repository, 'dist') : await compileWithHostType(folder, hostType);
  const always = testEnvironment();
  const startWith = (given: Environment) =>
    start(folder, { distDir, environment: { ...always, ...given }, servesPanel });
  const run = isFirstStart ? undefined : process.env.TEST_RUN;
  const database = process.env.TEST_DATABASE === 'postgres' ? await usePostgres(run) : await useSqlite(folder, run);
  let running: Core.Strapi | null = await startWith(environment);
  if (database.keepFirstStart !== null && Object.keys(environment).length === 0) {
    await running.destroy();
    await database.keepFirstStart();
    running = await startWith(environment);
  }
  return {
    folder,
    get strapi() {
      if (running === null) throw new Error('Strapi is not running: its last start failed.');
      return running;
    },
    origin: () => `http://127.0.0.1:${(running?.server.httpServer.address() as AddressInfo).port}`,
    setClock: (instant) => running?.config.set('plugin::press-office.clock', () => new Date(instant)),
    async restart(changed = environment) {
      await running?.destroy();
      running = null;
      running = await startWith(changed);
    },
    async stop() {
      await running?.destroy();
      await database.discard();
      await discard();
    },
  };
}

interface Start {
  distDir: string;
  environment: Environment;
  servesPanel: boolean;
}

async function start(appDir: string, { distDir, environment, servesPanel }: Start): Promise<Core.Strapi> {
  setEnvironment(environment);
  const strapi = createStrapi({ appDir, distDir, serveAdminPanel: servesPanel });
  strapi.log.level = 'warn';
  try {
    await strapi.load();
  } catch (error) {
    await strapi.destroy();
    throw error;
  }
  if (strapi.plugin('press-office') === undefined)
    throw new Error('The plugin is not built: Strapi left it out silently.');
  strapi.server.listen(0, '127.0.0.1');
  await once(strapi.server.httpServer, 'listening');
  return strapi;
}

function setEnvironment(environment: Environment): void {
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
}

const testEnvironment = (): Environment => ({
  NODE_ENV: 'test',
  APP_KEYS: `${randomUUID()},${randomUUID()}`,
  ADMIN_JWT_SECRET: randomUUID(),
  API_TOKEN_SALT: randomUUID(),
  TRANSFER_TOKEN_SALT: randomUUID(),
  JWT_SECRET: randomUUID(),
  ENCRYPTION_KEY: randomUUID(),
  PRESS_OFFICE_SAMPLE: 'false',
  // Tests publish what is due by asking for it; those of the clock itself wind it up.
  PRESS_OFFICE_SWEEP_SECONDS: '0',
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'ar',
});
