import { realpath } from 'node:fs/promises';
import path from 'node:path';

const missing = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'];

/**
 * The names of the files that koa-send may serve for a path below a folder: the one that is asked for, its compressed
 * twins (`.br`, `.gz`), and those with an extension that it may leave out. A name is given as the disk has it, which may
 * not care for case, and also as it was asked for: what stands there may be a link.
 */
export async function namesOnDisk(
  folder: string,
  asked: string,
  extensions: readonly string[] = [],
): Promise<string[]> {
  const names = new Set<string>();
  for (const ending of ['', '.br', '.gz', ...extensions]) {
    const place = path.join(folder, asked + ending);
    const found = await realpathOf(place);
    if (found === null) continue;
    names.add(path.basename(place)).add(path.basename(found));
  }
  return [...names];
}

async function realpathOf(place: string): Promise<string | null> {
  try {
    return await realpath(place);
  } catch (error) {
    // By its code: in tests the error is of another realm, and no `Error` there.
    if (missing.includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
