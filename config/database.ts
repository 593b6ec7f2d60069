import type { Core } from '@strapi/strapi';
import path from 'node:path';

import { requiredVariable } from '../src/environment/required-variable';

const sqlite = (filename: string) => ({
  client: 'sqlite',
  connection: { filename: path.resolve(__dirname, '..', '..', filename) },
  useNullAsDefault: true,
});

const postgres = (connectionString: string) => ({
  client: 'postgres',
  connection: { connectionString },
  pool: { min: 0, max: 10 },
});

export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const client = env('DATABASE_CLIENT', 'sqlite');
  if (client === 'sqlite') return { connection: sqlite(env('DATABASE_FILENAME', '.tmp/data.db')) };
  if (client === 'postgres') return { connection: postgres(requiredVariable('DATABASE_URL')) };
  throw new Error(`DATABASE_CLIENT is "${client}"; it must be "sqlite" or "postgres".`);
};
