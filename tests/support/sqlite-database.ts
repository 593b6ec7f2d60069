import { existsSync } from 'node:fs';
import { copyFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

import { firstStartOn } from '../run/names';
import type { TestDatabase } from './test-database';

/** A file in a folder; with `run`, as the first start left it, if another test of the run has kept that. */
export async function useSqlite(folder: string, run: string | undefined): Promise<TestDatabase> {
  const file = path.join(folder, 'test.db');
  const kept = run === undefined ? undefined : firstStartOn.sqlite(run);
  const isKept = kept !== undefined && existsSync(kept);
  if (isKept) await copyFile(kept, file);
  Object.assign(process.env, { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: file });
  return {
    discard: () => rm(file, { force: true }),
    keepFirstStart: kept === undefined || isKept ? null : () => copyWhole(file, kept),
  };
}

/** Others find the copy when it is whole. */
async function copyWhole(original: string, copy: string): Promise<void> {
  const begun = `${copy}-${process.pid}`;
  await copyFile(original, begun);
  await rename(begun, copy);
}
