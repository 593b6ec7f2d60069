import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import { SetupError } from '../prepare/setup-error.mjs';
import { shown } from './shown.mjs';

/** npm runs a script at the root of the project; the file is named from where the person is. */
const here = () => (process.env.npm_lifecycle_event === 'intake' && process.env.INIT_CWD) || process.cwd();

const readable = /\.(?:txt|md|html?|docx)$/i;
/** In bytes: that of a Word document with its pictures. How long a text may be, the intake says itself. */
const largest = 16 * 1024 * 1024;

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
  const about = await lookAt(file);
  if (!about.isFile()) throw new SetupError(`${shown(file)} is not a file.`);
  if (about.size > largest) throw new SetupError(`${shown(file)} is too large: at most 16 MB are read.`);
  const bytes = await readFile(placeOf(file)).catch((error) => refuse(file, error));
  return { fileName: path.basename(file), bytes };
}

async function filesIn(place) {
  const about = await lookAt(place);
  if (!about.isDirectory()) return [place];
  const names = await readdir(placeOf(place)).catch((error) => refuse(place, error));
  const files = names.filter((name) => readable.test(name) && !/^[.~]/.test(name)).sort();
  if (files.length === 0) throw new SetupError(`No text lies in ${shown(place)}: .txt, .md, .html or .docx.`);
  return files.map((name) => path.join(place, name));
}

const placeOf = (file) => path.resolve(here(), file);

const lookAt = (file) => stat(placeOf(file)).catch((error) => refuse(file, error));

function refuse(file, error) {
  const reason = error.code === 'ENOENT' ? 'There is no such file' : 'The file cannot be read';
  throw new SetupError(`${reason}: ${shown(file)} (${error.code})`);
}
