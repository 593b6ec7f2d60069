import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import { SetupError } from '../prepare/setup-error.mjs';
import { shown } from './shown.mjs';

const commands = ['intake', 'figures:import'];

/** npm runs a command at the root of the project; files are named from where the person is. */
const here = () => (commands.includes(process.env.npm_lifecycle_event) && process.env.INIT_CWD) || process.cwd();

/** Where a file lies that a person named. */
export const placeOf = (file) => path.resolve(here(), file);

/** What there is at a place. @throws SetupError when there is nothing */
export const lookAt = (file) => stat(placeOf(file)).catch((error) => refuse(file, error));

/**
 * Reads a file that a person named.
 * @param largest in megabytes
 * @throws SetupError when it cannot be read, or is too large
 */
export async function readNamedFile(file, largest) {
  const about = await lookAt(file);
  if (!about.isFile()) throw new SetupError(`${shown(file)} is not a file.`);
  if (about.size > largest * 1024 * 1024) {
    throw new SetupError(`${shown(file)} is too large: at most ${largest} MB are read.`);
  }
  return readFile(placeOf(file)).catch((error) => refuse(file, error));
}

/** @throws SetupError that says why a file cannot be read */
export function refuse(file, error) {
  const reason = error.code === 'ENOENT' ? 'There is no such file' : 'The file cannot be read';
  throw new SetupError(`${reason}: ${shown(file)} (${error.code})`);
}
