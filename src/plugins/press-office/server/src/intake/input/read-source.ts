import type { IntakeFormat } from '../../../../contracts/intake';
import { BadInputError } from '../../shared/errors';
import type { Say } from '../../shared/translate';
import { plainSource, type SourceText } from '../source-text';
import { decodeText } from './decode-text';
import { readDocx } from './docx/read-docx';
import { fileKind, type SourceKind, unknownFormat } from './file-kind';
import { blocksToText } from './html/blocks-to-text';
import { declaredEncoding } from './html/declared-encoding';
import { readHtml } from './html/read-html';
import { documentTooLarge, largestDocument, longestPage, longestText, tooLong } from './limits';
import { kindByBytes } from './magic-bytes';
import { markdownToHtml } from './markdown-to-html';
import { checkCharacters, checkLength, checkVisible, normaliseText, notText, withOneLineEnd } from './normalise-text';

/** A text, or a file that holds one. */
export type IntakeSource = { text: string; format?: IntakeFormat } | { fileName: string; bytes: Uint8Array };

/**
 * Reads a text, a page or a document into plain text and its form.
 * @throws BadInputError EMPTY_TEXT, NOT_TEXT, TEXT_TOO_LONG, UNKNOWN_FORMAT, HTML_TOO_DEEP; of a .docx BAD_DOCX,
 * ARCHIVE_TOO_LARGE, PASSWORD_PROTECTED, MACROS, EXTERNAL_ENTITIES
 */
export async function readSource(source: IntakeSource, say: Say): Promise<SourceText> {
  if ('text' in source) return readText(source.text, source.format ?? 'text', say);
  const kind = fileKind(source.fileName, say);
  checkSize(source.bytes.length, kind, say);
  if (kind === 'docx') return readDocx(source.bytes, say);
  if (kindByBytes(source.bytes) === 'rtf') throw unknownFormat('.rtf', say);
  if (kindByBytes(source.bytes) !== null) throw notText(say);
  const declared = kind === 'html' ? declaredEncoding(source.bytes) : null;
  return readText(decodeText(source.bytes, say, declared), kind, say);
}

/** Checks that a file is not larger than its kind may be, by its name alone. @throws BadInputError */
export function checkFileSize(file: { fileName: string; size: number }, say: Say): void {
  checkSize(file.size, fileKind(file.fileName, say), say);
}

function checkSize(size: number, kind: SourceKind, say: Say): void {
  if (kind === 'docx' && size > largestDocument) throw documentTooLarge(say);
  if (kind !== 'docx' && size > (kind === 'html' ? longestPage : longestText)) throw tooLong(say);
}

function readText(text: string, format: IntakeFormat, say: Say): SourceText {
  if (format === 'text') return plainSource(normaliseText(text, say));
  if (text.length > longestPage) throw tooLong(say);
  checkCharacters(text, say);
  const source = withOneLineEnd(text.replace(/^\ufeff/, ''));
  if (format === 'markdown') checkLength(source, say);
  const blocks = readHtml(format === 'markdown' ? markdownToHtml(source) : source);
  if (blocks === null) throw new BadInputError('HTML_TOO_DEEP', say('intake.html-too-deep'));
  const { text: read, formats } = blocksToText(blocks);
  checkVisible(read, say);
  checkLength(read, say);
  return { ...plainSource(read), formats };
}
