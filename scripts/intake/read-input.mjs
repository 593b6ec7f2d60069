import { readdir } from 'node:fs/promises';
import path from 'node:path';

import { lookAt, placeOf, readNamedFile, refuse } from '../command/read-file.mjs';
import { shown } from '../command/shown.mjs';
import { SetupError } from '../prepare/setup-error.mjs';

const readable = /\.(?:txt|md|html?|docx)$/i;
/** In megabytes: that of a Word document with its pictures. How long a text may be, the intake says itself. */
const largest = 16;

/**
 * The files that are named, and of the folders named every one that intake reads, in alphabetical order.
 * @throws SetupError when there is none
 */
export async function filesAt(places) {
  const files = await Promise.all(places.map(filesIn));
  return files.flat();
}

/**
 * Reads a file to take in.
 * @throws SetupError when it cannot be read, or is too large
 */
export async function readInput(file) {
  return { fileName: path.basename(file), bytes: await readNamedFile(file, largest) };
}

async function filesIn(place) {
  const about = await lookAt(place);
  if (!about.isDirectory()) return [place];
  const names = await readdir(placeOf(place)).catch((error) => refuse(place, error));
  const files = names.filter((name) => readable.test(name) && !/^[.~]/.test(name)).sort();
  if (files.length === 0) throw new SetupError(`No text lies in ${shown(place)}: .txt, .md, .html or .docx.`);
  return files.map((name) => path.join(place, name));
}
