import { posix } from 'node:path';

/**
 * What a request for `path` would be looked for as below the folder of uploads (`a.png`, `folder/a.png`); null when it is
 * looked for elsewhere, or refused before anything is looked for. Reads a path as koa-send and resolve-path do, which
 * serve `public/` twice: under `/uploads/`, and under every other path, where `/%75ploads/a.png`, `/./uploads/a.png` and
 * `/x/../uploads/a.png` lead to the same file. A file system may take other names for the same folder: all of them count.
 */
export function pathInUploads(path: string): string | null {
  const asked = decoded(path.replace(/^\//, ''));
  if (asked === null || asked.includes('\0')) return null;
  // A backslash is a separator on Windows only; to read it as one everywhere closes nothing that is anywhere served.
  const normal = posix.normalize(asked.replaceAll('\\', '/'));
  if (normal.startsWith('/')) return null;
  const [folder = '', ...below] = normal.split('/').filter(Boolean);
  return isUploads(folder) && below.length > 0 ? below.join('/') : null;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/**
 * Case, compatible and invisible characters do not count on some disks of macOS, nor do case, dots and spaces at the end
 * and the name of a stream after a colon on Windows.
 */
const isUploads = (folder: string): boolean =>
  folder
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/:.*$/, '')
    .replace(/[. ]+$/, '')
    .toLowerCase() === 'uploads';
