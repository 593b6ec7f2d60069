// npm run audit:verify: whether record and audit are as they were written. Strapi is not started, since every start
// writes (its schema, its permissions, a sample): what verifies a database must have no way to change it.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { readArguments } from './audit-verify/arguments.mjs';
import { openReadOnly } from './audit-verify/open-read-only.mjs';
import { checkNodeVersion } from './prepare/node-version.mjs';
import { root } from './prepare/paths.mjs';
import { SetupError } from './prepare/setup-error.mjs';
import { build } from './prepare.mjs';

const clean = 0;
const altered = 1;
const notVerified = 2;

const given = readArguments(process.argv.slice(2));
try {
  process.exitCode = await verify(given);
} catch (error) {
  console.error(error instanceof SetupError ? `\n${error.message}` : error);
  process.exitCode = notVerified;
}

async function verify({ json, language, expected }) {
  checkNodeVersion();
  process.chdir(root);
  const environment = path.join(root, '.env');
  if (existsSync(environment)) process.loadEnvFile(environment);
  await build();
  const { default: plugin } = createRequire(import.meta.url)('strapi-plugin-press-office/strapi-server');
  const audit = plugin.services.audit();
  const connection = openReadOnly();
  try {
    if (!(await audit.isThere(connection)))
      throw new SetupError('There is no audit in this database: npm start makes it.');
    const verification = await audit.verify(connection, { expected, language });
    console.log(json ? JSON.stringify(verification) : audit.report(verification, language));
    return verification.problems.length === 0 ? clean : altered;
  } finally {
    await connection.destroy();
  }
}
