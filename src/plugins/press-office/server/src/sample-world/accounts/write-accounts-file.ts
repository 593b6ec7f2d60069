import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes `{ email: password }` as JSON to a file that only its owner may read (mode 600), in place of an earlier one.
 * The file appears whole or not at all.
 * @throws the file system's error, with nothing left behind
 */
export async function writeAccountsFile(file: string, passwords: Record<string, string>): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(unfinished, `${JSON.stringify(passwords, null, 2)}\n`, { mode: 0o600 });
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
