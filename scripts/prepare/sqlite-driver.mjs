import { existsSync } from 'node:fs';
import { cp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

import { root } from './paths.mjs';
import { report } from './progress.mjs';

// better-sqlite3 12 runs on Node.js 20 and 22, and aborts on 24 when a statement is collected; 13 runs on 22 and later.
// Strapi asks for the package by its name, so on 24 the newer one, which the lockfile has under another name, takes
// its place. See docs/adr/0009 of the plugin.
const needsNewer = Number(process.versions.node.split('.')[0]) >= 24;
const driver = path.join(root, 'node_modules', 'better-sqlite3');
const newerDriver = path.join(root, 'node_modules', 'better-sqlite3-for-node-24');

/** Whether the driver that is installed runs on this Node.js, or can be made to by `fitDriver`. */
export async function isDriverFit() {
  if (needsNewer) return existsSync(newerDriver);
  // Never loaded to find out: the newer one ends an older Node.js at once.
  return (await versionIn(driver)) !== (await versionIn(newerDriver)) && isBuiltForThisNode();
}

/** Puts the driver that this Node.js needs where Strapi looks for it. */
export async function fitDriver() {
  if (!needsNewer || (await versionIn(driver)) === (await versionIn(newerDriver))) return;
  report(`Putting in the SQLite driver for Node.js ${process.versions.node}`);
  await rm(driver, { recursive: true });
  await cp(newerDriver, driver, { recursive: true });
}

async function versionIn(folder) {
  return JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')).version;
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
