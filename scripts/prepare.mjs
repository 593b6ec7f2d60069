import path from 'node:path';

import { checkDatabase } from './prepare/database.mjs';
import { installDependencies } from './prepare/dependencies.mjs';
import { settleEnvironment, throwawaySecrets } from './prepare/environment.mjs';
import { plugin, root } from './prepare/paths.mjs';
import { run } from './prepare/run.mjs';
import { takeSteps } from './prepare/steps.mjs';

const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const pluginFolder = path.relative(root, plugin);
const inPlugin = (...names) => names.map((name) => `${pluginFolder}/${name}`);

const pluginBuild = {
  title: 'Building the plugin',
  inputs: inPlugin('contracts', 'server', 'admin', 'package.json', 'tsconfig.json'),
  outputs: inPlugin('dist/server/index.js', 'dist/reading-worker/index.js', 'dist/admin/index.js'),
  work: () => run(bin('strapi-plugin'), ['build'], { cwd: plugin }),
};

const hostBuild = {
  title: 'Compiling the application',
  inputs: [
    'config',
    'src/index.ts',
    'src/refuse-broken-body.ts',
    'src/form-files.ts',
    'src/middlewares',
    'src/environment',
    'tsconfig.json',
  ],
  outputs: ['dist/config', 'dist/src/index.js'],
  work: () => run(bin('tsc'), ['-p', 'tsconfig.json']),
};

const panelBuild = {
  title: 'Building the admin panel (about half a minute)',
  inputs: ['src/admin', ...inPlugin('contracts', 'admin', 'package.json'), 'package-lock.json'],
  outputs: ['dist/build/index.html'],
  work: () => run(bin('strapi'), ['build'], { env: { ...process.env, ...throwawaySecrets(), NODE_ENV: 'production' } }),
};

/**
 * Installs and builds what is missing or out of date. Says on standard error what it does, and nothing when there is
 * nothing to do.
 * @param {{ panel?: boolean }} needs whether the admin panel is wanted too
 * @throws SetupError when something cannot be installed or built
 */
export async function build({ panel = false } = {}) {
  await installDependencies();
  await takeSteps([pluginBuild, hostBuild, ...(panel ? [panelBuild] : [])]);
}

/**
 * Makes the application ready to run: the environment with its secrets, what `build` does, a database that opens.
 * @throws SetupError as `build`, and in production when a secret is missing: before anything is installed
 */
export async function prepare(needs) {
  await settleEnvironment();
  await build(needs);
  await checkDatabase();
}
