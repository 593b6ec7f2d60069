import type { Core } from '@strapi/strapi';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { EmbeddedImage } from '../source-text';

/** A file of the media library, as far as it is needed to take it back. */
interface StoredFile {
  id: number;
  formats?: Record<string, object> | null;
}

interface UploadPlugin {
  service(name: 'upload'): {
    upload(
      request: {
        data: { fileInfo: { name: string; alternativeText: string | undefined } };
        files: { filepath: string; originalFilename: string; mimetype: string; size: number };
      },
      by: { user: unknown },
    ): Promise<StoredFile[]>;
  };
  provider: { delete(file: object): Promise<unknown> };
}

const library = 'plugin::upload.file';

/**
 * Stores pictures in the media library, and does an act with their ids, in their order. When the act fails, or the
 * transaction that is open around it is undone later, the pictures are taken back. They are stored before the act's own
 * transaction: making their smaller copies takes longer than others should wait.
 * @param title what the pictures are called after
 */
export async function withStoredPictures<T>(
  strapi: Core.Strapi,
  { pictures, title }: { pictures: readonly EmbeddedImage[]; title: string },
  act: (ids: number[]) => Promise<T>,
): Promise<T> {
  const stored: StoredFile[] = [];
  // Inside a greater transaction the rows are undone with it; nothing else undoes the files.
  const isPart = strapi.db.inTransaction();
  if (isPart) await strapi.db.transaction(async ({ onRollback }) => onRollback(() => void removeFiles(strapi, stored)));
  try {
    for (const [index, picture] of pictures.entries()) {
      stored.push(await store(strapi, picture, nameOf(title, index, picture)));
    }
    return await act(stored.map(({ id }) => id));
  } catch (error) {
    await removeFiles(strapi, stored);
    const where = { id: { $in: stored.map(({ id }) => id) } };
    if (!isPart && stored.length > 0) await strapi.db.query(library).deleteMany({ where });
    throw error;
  }
}

const uploadPlugin = (strapi: Core.Strapi) => strapi.plugin('upload') as unknown as UploadPlugin;

async function store(strapi: Core.Strapi, picture: EmbeddedImage, name: string): Promise<StoredFile> {
  const folder = await mkdtemp(path.join(tmpdir(), 'press-office-picture-'));
  try {
    const filepath = path.join(folder, picture.name);
    await writeFile(filepath, picture.bytes);
    const [file] = await uploadPlugin(strapi)
      .service('upload')
      .upload(
        {
          data: { fileInfo: { name, alternativeText: picture.alternativeText ?? undefined } },
          files: {
            filepath,
            originalFilename: picture.name,
            mimetype: picture.mime,
            size: picture.bytes.length,
          },
        },
        { user: strapi.requestContext.get()?.state.user as unknown },
      );
    if (file === undefined) throw new Error('Strapi stored no picture.');
    return file;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Removes files and their smaller copies from where they are stored; a file that is gone already is no error. */
async function removeFiles(strapi: Core.Strapi, stored: readonly StoredFile[]): Promise<void> {
  for (const file of stored) {
    for (const one of [file, ...Object.values(file.formats ?? {})]) {
      try {
        await uploadPlugin(strapi).provider.delete(one);
      } catch (error) {
        // What failed first is what the caller is told.
        strapi.log.error(error);
      }
    }
  }
}

const longestName = 80;

/** In the media library nobody finds "image-1.png" again: the title, and which picture of it. */
function nameOf(title: string, index: number, { name }: EmbeddedImage): string {
  const words = title
    .replace(/[/\\]/g, '-')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .slice(0, longestName)
    .replace(/\p{Cs}$/u, '')
    .trim();
  return `${words} ${index + 1}${path.extname(name)}`;
}
