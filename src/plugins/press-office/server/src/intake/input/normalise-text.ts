import { BadInputError } from '../../shared/errors';
import type { Say } from '../../shared/translate';
import { longestText, tooLong } from './limits';

/**
 * A text with line ends as `\n`, ready to be analysed; spans are offsets into it.
 * @throws BadInputError TEXT_TOO_LONG, NOT_TEXT when a character is in it that no text has, EMPTY_TEXT
 */
export function normaliseText(text: string, say: Say): string {
  checkLength(text, say);
  checkCharacters(text, say);
  checkVisible(text, say);
  return withOneLineEnd(text.replace(/^\ufeff/, ''));
}

/** Checks that a text is not longer than what is read. @throws BadInputError TEXT_TOO_LONG */
export function checkLength(text: string, say: Say): void {
  // A UTF-16 unit is at most three bytes of UTF-8: most texts need no count.
  if (text.length * 3 > longestText && Buffer.byteLength(text) > longestText) throw tooLong(say);
}

/** Checks that no character is in a text that none has. @throws BadInputError NOT_TEXT */
export function checkCharacters(text: string, say: Say): void {
  if (text.includes('\0') || loneSurrogate.test(text)) throw notText(say);
}

/** Checks that a text says something. @throws BadInputError EMPTY_TEXT */
export function checkVisible(text: string, say: Say): void {
  if (!visible.test(text)) throw new BadInputError('EMPTY_TEXT', say('intake.empty-text'));
}

/** A text with one kind of line end, and without the control characters that are none. */
export function withOneLineEnd(text: string): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029\f\v\u0085]/g, '\n');
  // What is left of control characters could only command the terminal that shows the report.
  return lines.replace(/(?![\n\t])\p{Cc}/gu, '');
}

/** What is no text is refused with. */
export const notText = (say: Say) => new BadInputError('NOT_TEXT', say('intake.not-text'));

const visible = /[^\s\p{Cf}\p{Cc}]/u;
const loneSurrogate = /\p{Cs}/u;
