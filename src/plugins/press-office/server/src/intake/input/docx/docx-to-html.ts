import { createHash } from 'node:crypto';
import JSZip from 'jszip';
import mammoth from 'mammoth';

/** A Word document as HTML; its pictures by the `src` that they have there: empty for one too many. */
export interface DocxPage {
  html: string;
  pictures: ReadonlyMap<string, Buffer>;
}

/** More pictures than this nobody scrolls through, and they would cost memory. */
const mostPictures = 50;
/** How often pictures are looked up: one may stand in a document many times. */
const mostLookUps = 200;

/** Word's own styles, besides the headings and lists that mammoth knows. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  'u => u',
];

/**
 * Reads the parts of a Word document into HTML. They are packed anew for that: so mammoth, which unpacks without limits,
 * can only meet what was measured. A picture that is not in the document is left out, never fetched.
 * @throws whatever mammoth throws at a document that is none
 */
export async function docxToHtml(parts: ReadonlyMap<string, Buffer>): Promise<DocxPage> {
  const pictures = new Map<string, Buffer>();
  let lookUps = 0;
  const convertImage = mammoth.images.imgElement(async (image) => {
    lookUps += 1;
    const bytes = lookUps <= mostLookUps ? await bytesOf(image) : Buffer.alloc(0);
    if (bytes === null) return { src: '' };
    const src = createHash('sha256').update(bytes).digest('hex');
    if (!pictures.has(src)) pictures.set(src, pictures.size < mostPictures ? bytes : Buffer.alloc(0));
    return { src };
  });
  const { value: html } = await mammoth.convertToHtml(
    { buffer: await packed(parts) },
    { styleMap, convertImage, externalFileAccess: false, includeEmbeddedStyleMap: false },
  );
  return { html, pictures };
}

function packed(parts: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, bytes] of parts) zip.file(name, bytes);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
}

async function bytesOf(image: { readAsBuffer: () => Promise<Buffer> }): Promise<Buffer | null> {
  try {
    return await image.readAsBuffer();
  } catch {
    // It lies elsewhere, or in a part that is not there.
    return null;
  }
}
