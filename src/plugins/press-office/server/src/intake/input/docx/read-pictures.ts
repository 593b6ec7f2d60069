import sharp from 'sharp';

import type { EmbeddedImage, UnreadImage } from '../../source-text';
import type { PictureRun } from '../html/text-block';
import { kindByBytes } from '../magic-bytes';

/** More pixels than a camera takes: to unfold them would cost memory. */
const mostPixels = 50_000_000;
/** As many again for all pictures of a document together. */
const mostPixelsTogether = 4 * mostPixels;

const kinds = {
  png: { mime: 'image/png', extension: 'png' },
  jpeg: { mime: 'image/jpeg', extension: 'jpg' },
  gif: { mime: 'image/gif', extension: 'gif' },
  webp: { mime: 'image/webp', extension: 'webp' },
} as const;

/** The pictures of a document that can be offered, each once, and those that cannot. */
export async function readPictures(
  placed: readonly (PictureRun & { position: number })[],
  bytesOf: ReadonlyMap<string, Buffer>,
): Promise<{ images: EmbeddedImage[]; unreadImages: UnreadImage[] }> {
  const images: EmbeddedImage[] = [];
  const unreadImages: UnreadImage[] = [];
  const seen = new Set<string>();
  let pixels = 0;
  for (const { source, alternativeText, position } of placed) {
    const bytes = bytesOf.get(source);
    if (!bytes || seen.has(source)) continue;
    seen.add(source);
    const name = `image-${seen.size}`;
    const picture = pixels < mostPixelsTogether ? await pictureIn(bytes) : null;
    pixels += picture ? picture.width * picture.height : 0;
    if (picture === null) unreadImages.push({ name, position });
    else {
      const { extension, ...read } = picture;
      images.push({
        name: `${name}.${extension}`,
        ...read,
        bytes,
        alternativeText: writtenByPerson(alternativeText),
        position,
      });
    }
  }
  return { images, unreadImages };
}

/** What Word's machine says of a picture is no description, and often wrong; null, too, where nobody says anything. */
function writtenByPerson(alternativeText: string | null): string | null {
  const words = alternativeText?.replace(/\s+/g, ' ').trim() ?? '';
  return words === '' || machineWritten.test(words) ? null : words;
}

const machineWritten =
  /automatically generated|AI-generated content|générée automatiquement|généré par l['’]IA|تم إنشاء الوصف تلقائي/i;

/** The kind and the size of a picture, when its bytes are one of a kind that is shown everywhere, to the last. */
async function pictureIn(bytes: Buffer) {
  const kind = kindByBytes(bytes);
  if (kind === null || !(kind in kinds)) return null;
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPixels });
    const { width, height, format } = await picture.metadata();
    if (format !== kind) return null;
    // Unfolds all of it, as Strapi will: it refuses what is broken off.
    await picture.resize(8, 8, { fit: 'inside' }).raw().toBuffer();
    return { ...kinds[kind as keyof typeof kinds], width, height };
  } catch {
    // Damaged, or larger than it may be.
    return null;
  }
}
