import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, chmod } from 'node:fs/promises';
import path from 'node:path';

import { root } from './paths.mjs';
import { report } from './progress.mjs';
import { SetupError } from './setup-error.mjs';

const file = path.join(root, '.env');
const secrets = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];

/**
 * Reads `.env` into the environment (which it does not overrule) and sees to it that every secret is set. Outside
 * production, missing ones are generated and kept in `.env`; in production they are the operator's to choose.
 * @throws SetupError naming the missing secrets in production
 */
export async function settleEnvironment() {
  if (existsSync(file)) process.loadEnvFile(file);
  process.env.NODE_ENV ||= 'development';
  const missing = secrets.filter((name) => !process.env[name]);
  if (missing.length === 0) return;
  if (process.env.NODE_ENV === 'production') {
    throw new SetupError(
      `In production these secrets must be set, in the environment or in .env: ${missing.join(', ')}.\n` +
        'Each is a long random text, as "openssl rand -base64 32" prints; APP_KEYS is two of them with a comma between.',
    );
  }
  for (const name of missing) process.env[name] = generated(name);
  await appendFile(file, missing.map((name) => `${name}=${process.env[name]}\n`).join(''), { mode: 0o600 });
  // The mode above is for a new file.
  await chmod(file, 0o600);
  report(`Generated secrets in .env: ${missing.join(', ')}`);
}

/** A secret for each that is not set: what only builds reads the configuration, and keeps none of them. */
export const throwawaySecrets = () =>
  Object.fromEntries(secrets.map((name) => [name, process.env[name] || generated(name)]));

function generated(name) {
  const secret = () => randomBytes(32).toString('base64');
  return name === 'APP_KEYS' ? `${secret()},${secret()}` : secret();
}
