import type { Say } from '../../../shared/translate';
import type { SourceText } from '../../source-text';
import { unknownFormat } from '../file-kind';
import { blocksToText } from '../html/blocks-to-text';
import { readHtml } from '../html/read-html';
import { kindByBytes } from '../magic-bytes';
import { checkCharacters, checkLength, checkVisible } from '../normalise-text';
import { checkParts } from './check-parts';
import { docxToHtml, type DocxPage } from './docx-to-html';
import { readPictures } from './read-pictures';
import { badDocx, isProtected } from './refusals';
import { unpack } from './unpack';

/**
 * Reads a Word document (.docx): its text with headings, lists, quotations, links and marks, and its pictures.
 * @throws BadInputError BAD_DOCX, ARCHIVE_TOO_LARGE, PASSWORD_PROTECTED, MACROS, EXTERNAL_ENTITIES, UNKNOWN_FORMAT,
 * NOT_TEXT, TEXT_TOO_LONG, EMPTY_TEXT
 */
export async function readDocx(bytes: Uint8Array, say: Say): Promise<SourceText> {
  checkKind(bytes, say);
  const { names, parts } = await unpack(bytes, say);
  checkParts(names, parts, say);
  const { html, pictures: bytesOf } = await pageOf(parts, say);
  const blocks = readHtml(html, { tabs: true });
  if (blocks === null) throw badDocx(say);
  const { text, formats, pictures } = blocksToText(blocks);
  checkCharacters(text, say);
  checkVisible(text, say);
  checkLength(text, say);
  return { text, formats, ...(await readPictures(pictures, bytesOf)) };
}

function checkKind(bytes: Uint8Array, say: Say): void {
  const kind = kindByBytes(bytes);
  if (kind === 'zip') return;
  if (kind === 'ole' && isEncrypted(bytes)) throw isProtected(say);
  if (kind === 'ole') throw unknownFormat('.doc', say);
  if (kind !== null && kind !== 'other') throw unknownFormat(`.${kind}`, say);
  throw badDocx(say);
}

/** A document with a password is an OLE file with this stream in it (MS-OFFCRYPTO 1.3.3). */
const isEncrypted = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('EncryptedPackage', 'utf16le'));

async function pageOf(parts: ReadonlyMap<string, Buffer>, say: Say): Promise<DocxPage> {
  try {
    return await docxToHtml(parts);
  } catch {
    // Whatever mammoth misses in it: the document is damaged, or another office file.
    throw badDocx(say);
  }
}
