import { randomBytes } from 'node:crypto';
import sharp from 'sharp';

import type { PanelUser } from './panel';

/** A file of the media library, as the panel's own upload answers. */
export interface LibraryFile {
  id: number;
  name: string;
  url: string;
  hash: string;
  formats: Record<string, { url: string }> | null;
}

/** Uploads a picture as the panel does: large enough for Strapi to make smaller copies of it. */
export async function uploadPicture(user: PanelUser, name: string): Promise<LibraryFile> {
  const noise = { create: { width: 900, height: 600, channels: 3 as const, background: '#0a6' } };
  // A comment that no other picture has: two that are alike to the byte could be taken for each other.
  const bytes = await sharp(noise)
    .withExif({ IFD0: { Copyright: randomBytes(8).toString('hex') } })
    .jpeg()
    .toBuffer();
  return upload(user, `${name}.jpg`, bytes, 'image/jpeg');
}

/** Uploads any other file. */
export const uploadText = (user: PanelUser, name: string): Promise<LibraryFile> =>
  upload(user, `${name}.csv`, Buffer.from(`year,${name}\n2024,4560\n`), 'text/csv');

async function upload(user: PanelUser, filename: string, bytes: Buffer, contentType: string): Promise<LibraryFile> {
  const { body } = await user.send('post', '/upload').attach('files', bytes, { filename, contentType }).expect(201);
  return body[0] as LibraryFile;
}

/** The addresses of a file and of its smaller copies. */
export const addressesOf = ({ url, formats }: LibraryFile): string[] => [
  url,
  ...Object.values(formats ?? {}).map((copy) => copy.url),
];
