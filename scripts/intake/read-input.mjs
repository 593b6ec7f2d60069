import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import { SetupError } from '../prepare/setup-error.mjs';

/** npm runs a script at the root of the project; the file is named from where the person is. */
const here = () => (process.env.npm_lifecycle_event === 'intake' && process.env.INIT_CWD) || process.cwd();

/** That of a Word document with its pictures; how long a text may be, the intake says itself. */
const largest = 16 * 1024 * 1024;

/**
 * Reads the file to take in.
 * @throws SetupError when there is none, or it cannot be read
 */
export async function readInput(file) {
  const place = path.resolve(here(), file);
  try {
    const about = await stat(place);
    if (about.isDirectory()) throw new SetupError(`${file} is a directory. Name a file.`);
    if (!about.isFile()) throw new SetupError(`${file} is not a file.`);
    if (about.size > largest) throw new SetupError(`${file} is too large: at most 16 MB are read.`);
    return { fileName: path.basename(place), bytes: await readFile(place) };
  } catch (error) {
    if (error instanceof SetupError) throw error;
    const reason = error.code === 'ENOENT' ? 'There is no such file' : 'The file cannot be read';
    throw new SetupError(`${reason}: ${file} (${error.code})`);
  }
}
