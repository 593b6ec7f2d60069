import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { root } from './paths.mjs';
import { reportWork } from './progress.mjs';
import { run } from './run.mjs';
import { fitDriver, isDriverFit } from './sqlite-driver.mjs';

// npm's own note of what it installed, written when all of it is there.
const installedFile = path.join(root, 'node_modules', '.package-lock.json');
const lockedFile = path.join(root, 'package-lock.json');

/**
 * Installs what the lockfile says, unless it is there already, with the SQLite driver that this Node.js needs.
 * @throws SetupError when npm fails
 */
export async function installDependencies() {
  if (!(await isInstalled()) || !(await isDriverFit())) {
    await reportWork('Installing dependencies (about two minutes)', () =>
      // In production too, what builds is needed. Packages that want a newer Node.js to be developed work on ours.
      run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']),
    );
  }
  await fitDriver();
}

async function isInstalled() {
  if (!existsSync(installedFile)) return false;
  const [installed, locked] = await Promise.all([installedFile, lockedFile].map(packagesIn));
  return Object.entries(locked).every(([place, wanted]) => {
    const present = installed[place];
    // What is made for other operating systems is locked, and not installed.
    return present === undefined ? wanted.optional || place === '' : present.version === wanted.version;
  });
}

async function packagesIn(file) {
  return JSON.parse(await readFile(file, 'utf8')).packages;
}
