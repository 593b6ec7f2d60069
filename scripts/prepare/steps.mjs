import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { fingerprintOf } from './fingerprint.mjs';
import { root } from './paths.mjs';
import { reportWork } from './progress.mjs';

// Inside node_modules, so that what was prepared is forgotten with what it was prepared with.
const notes = path.join(root, 'node_modules', '.cache', 'press-office', 'prepared.json');

/**
 * Does each step that is missing or out of date, in order.
 *
 * A step is `{ title, inputs, outputs, work }`: the files it is made from and those it makes, from the root.
 */
export async function takeSteps(steps) {
  for (const { title, inputs, outputs, work } of steps) {
    const fingerprint = await fingerprintOf(inputs);
    const isMade = outputs.every((output) => existsSync(path.join(root, output)));
    if (isMade && (await readNotes())[title] === fingerprint) continue;
    await reportWork(title, work);
    await note(title, fingerprint);
  }
}

async function readNotes() {
  if (!existsSync(notes)) return {};
  return JSON.parse(await readFile(notes, 'utf8'));
}

async function note(title, fingerprint) {
  await mkdir(path.dirname(notes), { recursive: true });
  const draft = `${notes}.${process.pid}`;
  await writeFile(draft, JSON.stringify({ ...(await readNotes()), [title]: fingerprint }, null, 2));
  await rename(draft, notes);
}
