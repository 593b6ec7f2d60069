import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The repository's root, where the application is. */
export const repository = path.resolve(__dirname, '..', '..');

/**
 * A folder of its own that Strapi takes for the application's: what a start writes (`.tmp`, `public/uploads`)
 * lands there, and the developer's own accounts and pictures are left alone.
 */
export async function createAppFolder(): Promise<{ folder: string; discard: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'press-office-'));
  await mkdir(path.join(folder, 'public', 'uploads'), { recursive: true });
  for (const shared of ['package.json', 'database', 'node_modules', 'public/favicon.png']) {
    await symlink(path.join(repository, shared), path.join(folder, shared));
  }
  return { folder, discard: () => rm(folder, { recursive: true, force: true }) };
}
