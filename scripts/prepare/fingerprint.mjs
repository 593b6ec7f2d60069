import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import { root } from './paths.mjs';

/** A hash over the names and contents of files and folders, given from the root. Tests and read-mes do not count. */
export async function fingerprintOf(inputs) {
  const hash = createHash('sha256').update(process.versions.modules);
  for (const file of (await Promise.all(inputs.map(filesUnder))).flat()) {
    hash.update(`\0${file}\0`).update(await readFile(path.join(root, file)));
  }
  return hash.digest('hex');
}

const isLeftOut = (file) => /\.test\.[a-z]+$|\.md$|(^|\/)(dist|node_modules)(\/|$)/.test(file);

async function filesUnder(input) {
  const found = await stat(path.join(root, input)).catch((error) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (found === null) return [];
  if (found.isFile()) return [input];
  const entries = await readdir(path.join(root, input), { withFileTypes: true });
  const files = entries.map((entry) => `${input}/${entry.name}`).filter((file) => !isLeftOut(file));
  return (await Promise.all(files.sort().map(filesUnder))).flat();
}
