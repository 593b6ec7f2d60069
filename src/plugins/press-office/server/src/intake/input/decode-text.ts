import { isUtf8 } from 'node:buffer';

import { BadInputError } from '../../shared/errors';
import type { Say } from '../../shared/translate';

/** The longest text that is read, in bytes of UTF-8 (or of the file). */
export const longestText = 1024 * 1024;

/**
 * The text in a file's bytes: UTF-8 with or without byte order mark, or UTF-16 with one.
 * @throws BadInputError TEXT_TOO_LONG, NOT_TEXT
 */
export function decodeText(bytes: Uint8Array, say: Say): string {
  if (bytes.length > longestText) throw tooLong(say);
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  const isSound = encoding === 'utf-8' ? isUtf8(bytes) : !text.includes('\ufffd');
  if (!isSound) throw new BadInputError('NOT_TEXT', say('intake.not-text'));
  return text;
}

/**
 * A text with line ends as `\n`, ready to be analysed; spans are offsets into it.
 * @throws BadInputError TEXT_TOO_LONG, NOT_TEXT when a character is in it that no text has, EMPTY_TEXT
 */
export function normaliseText(text: string, say: Say): string {
  // A UTF-16 unit is at most three bytes of UTF-8: most texts need no count.
  if (text.length * 3 > longestText && Buffer.byteLength(text) > longestText) throw tooLong(say);
  if (text.includes('\0') || loneSurrogate.test(text)) throw new BadInputError('NOT_TEXT', say('intake.not-text'));
  if (!visible.test(text)) throw new BadInputError('EMPTY_TEXT', say('intake.empty-text'));
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?|[\u2028\u2029\f\v\u0085]/g, '\n');
  // What is left of control characters could only command the terminal that shows the report.
  return lines.replace(/(?![\n\t])\p{Cc}/gu, '');
}

/** What a text over the limit is refused with. */
export const tooLong = (say: Say) => new BadInputError('TEXT_TOO_LONG', say('intake.text-too-long'));

const visible = /[^\s\p{Cf}\p{Cc}]/u;
const loneSurrogate = /\p{Cs}/u;

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
