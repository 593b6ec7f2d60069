import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

import { root } from './paths.mjs';
import { report, reportWork } from './progress.mjs';
import { run } from './run.mjs';

// npm's own note of what it installed, written when all of it is there.
const installedFile = path.join(root, 'node_modules', '.package-lock.json');
const lockedFile = path.join(root, 'package-lock.json');

/**
 * Installs what the lockfile says, unless it is there already.
 * @throws SetupError when npm fails
 */
export async function installDependencies() {
  if ((await isInstalled()) && isBuiltForThisNode()) return;
  await reportWork('Installing dependencies (about two minutes)', () =>
    // In production too, what builds is needed. Packages that want a newer Node.js to be developed work on ours.
    run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']),
  );
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

function isBuiltForThisNode() {
  try {
    const Database = createRequire(import.meta.url)('better-sqlite3');
    new Database(':memory:').close();
    return true;
  } catch (error) {
    report(`The installed SQLite does not run on Node.js ${process.versions.node} (${error.code ?? error.message}).`);
    return false;
  }
}
