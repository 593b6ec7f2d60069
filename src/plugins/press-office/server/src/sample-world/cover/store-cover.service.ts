import type { Core } from '@strapi/strapi';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';

import { zellige } from './zellige';

interface UploadService {
  upload(request: {
    data: { fileInfo: { name: string; alternativeText: string } };
    files: { filepath: string; originalFilename: string; mimetype: string; size: number };
  }): Promise<{ id: number }[]>;
}

/** What the sample's picture is called in the media library, and found again by. */
export const coverName = 'press-office-sample-zellige.jpg';
const alternativeText = 'A geometric pattern of eight-pointed stars, inspired by Moroccan zellige.';

/**
 * Draws the cover picture and stores it through Strapi's upload plugin, and answers its id. Call it before the
 * transaction that uses it: no transaction takes a file back. A start that broke off left the picture in the library,
 * and the next one uses that instead of storing it twice.
 */
export async function storeCover(strapi: Core.Strapi): Promise<number> {
  const stored: { id: number } | null = await strapi.db
    .query('plugin::upload.file')
    .findOne({ where: { name: coverName } });
  if (stored !== null) return stored.id;
  const folder = await mkdtemp(path.join(tmpdir(), 'press-office-cover-'));
  try {
    const filepath = path.join(folder, coverName);
    const { size } = await sharp(Buffer.from(zellige())).jpeg({ quality: 85 }).toFile(filepath);
    const upload = strapi.plugin('upload').service('upload') as UploadService;
    const [file] = await upload.upload({
      data: { fileInfo: { name: coverName, alternativeText } },
      files: { filepath, originalFilename: coverName, mimetype: 'image/jpeg', size },
    });
    if (file === undefined) throw new Error('Strapi stored no picture for the sample.');
    return file.id;
  } finally {
    await rm(folder, { recursive: true });
  }
}
