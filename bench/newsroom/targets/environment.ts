import { randomUUID } from 'node:crypto';

import type { TemporaryDatabase } from '../../lateness/database.mjs';

const secrets = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];

/** What both applications are started with: production, a database of their own, nobody told. */
export const environmentFor = ({ environment }: TemporaryDatabase): Record<string, string> => ({
  NODE_ENV: 'production',
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'ar',
  ...Object.fromEntries(secrets.map((name) => [name, `${randomUUID()},${randomUUID()}`])),
  ...{ PRESS_OFFICE_SAMPLE: 'false', PRESS_OFFICE_FOUR_EYES: 'false' },
  ...environment,
});

/** Every answer made anew. */
export const withoutCache = { PRESS_OFFICE_CACHE_MEGABYTES: '0' };
