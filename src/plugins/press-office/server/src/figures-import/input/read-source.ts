import { decodeText } from '../../intake/input/decode-text';
import { kindByBytes } from '../../intake/input/magic-bytes';
import { checkCharacters, checkVisible } from '../../intake/input/normalise-text';
import { BadInputError } from '../../shared/errors';
import type { Say } from '../../shared/translate';
import { largestFile } from './limits';

/** A file of figures, or its text. */
export type ImportSource = { text: string } | { bytes: Uint8Array };

/**
 * The text of a file of figures: UTF-8 or UTF-16 with or without a byte order mark, windows-1256 or windows-1252.
 * @throws BadInputError CSV_TOO_LARGE, NOT_CSV when it is a workbook or no text, NOT_TEXT, EMPTY_TEXT
 */
export function readSource(source: ImportSource, say: Say): string {
  const size = 'text' in source ? Buffer.byteLength(source.text) : source.bytes.length;
  checkSize(size, say);
  const text = 'text' in source ? source.text : decoded(source.bytes, say);
  checkCharacters(text, say);
  checkVisible(text, say);
  return text.replace(/^\ufeff/, '');
}

/** @throws BadInputError CSV_TOO_LARGE @param size in bytes */
export function checkSize(size: number, say: Say): void {
  if (size > largestFile) throw fileTooLarge(say);
}

/** What a file over the limit is refused with. */
export const fileTooLarge = (say: Say) => new BadInputError('CSV_TOO_LARGE', say('figures-import.too-large'));

function decoded(bytes: Uint8Array, say: Say): string {
  // A workbook (.xlsx, .ods, .xls) is an archive.
  if (kindByBytes(bytes) !== null) throw new BadInputError('NOT_CSV', say('figures-import.not-csv'));
  return decodeText(bytes, say);
}
