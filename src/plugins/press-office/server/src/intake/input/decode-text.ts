import { isUtf8 } from 'node:buffer';

import type { Say } from '../../shared/translate';
import { readLegacy } from './legacy-encoding';
import { notText } from './normalise-text';
import { decodeWindows1252 } from './windows-1252';
import { encodingByZeros } from './zero-bytes';

/**
 * The text in a file's bytes: UTF-8 or UTF-16, with or without byte order mark, or one of the code pages that Arabic and
 * French were written in before (windows-1256, windows-1252), told apart by which makes better words.
 * @param declared what the file itself says that its encoding is; believed unless the bytes contradict it
 * @throws BadInputError NOT_TEXT
 */
export function decodeText(bytes: Uint8Array, say: Say, declared: string | null = null): string {
  const text = inUnicode(bytes) ?? inDeclared(bytes, declared) ?? inCodePage(bytes);
  if (text === null) throw notText(say);
  return text;
}

function inUnicode(bytes: Uint8Array): string | null {
  const utf16 = markOf(bytes) ?? encodingByZeros(bytes);
  if (utf16) return soundly(bytes, utf16);
  return isUtf8(bytes) ? new TextDecoder().decode(bytes) : null;
}

const inDeclared = (bytes: Uint8Array, declared: string | null) => {
  // A page in UTF-16 cannot say so in a way that could be read here.
  const text = declared && !/^utf-16/i.test(declared) ? soundly(bytes, declared) : null;
  return text && !isControlled.test(text) ? text : null;
};

function inCodePage(bytes: Uint8Array): string | null {
  const text = isBrokenUtf8(bytes) ? null : readLegacy(bytes);
  return text !== null && !isControlled.test(text) ? text : null;
}

/** No text has these, but what is no text does, and so does a text read in the wrong encoding. */
const isControlled = /(?![\t\n\v\f\r\u0085])\p{Cc}/u;

/** Whether bytes are UTF-8 with some damage: in a code page its letters would be wild signs, and look like words. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const beginning = new TextDecoder().decode(bytes.subarray(0, sample));
  const damaged = beginning.match(/\ufffd/g)?.length ?? 0;
  const whole = beginning.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return whole >= damaged;
}

/** Enough of a text to see its encoding by. */
const sample = 64 * 1024;

function soundly(bytes: Uint8Array, encoding: string): string | null {
  try {
    const { encoding: known } = new TextDecoder(encoding);
    return known === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(known, { fatal: true }).decode(bytes);
  } catch (error) {
    // An encoding that nobody knows, or bytes that it does not have.
    if ((error as NodeJS.ErrnoException).code?.startsWith('ERR_ENCODING_')) return null;
    throw error;
  }
}

function markOf([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}
