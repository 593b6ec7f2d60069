import { largestFile } from '../../../../contracts/intake';
import { BadInputError } from '../../shared/errors';
import type { Say } from '../../shared/translate';

const megabyte = 1024 * 1024;

/** The longest text that is read, in bytes of UTF-8 (or of the file). */
export const longestText = megabyte;

/** The largest page, in bytes: what Word pastes is mostly styles. Its text is measured as any other. */
export const longestPage = 4 * megabyte;

/** The largest document with its pictures, in bytes, and the largest file that comes at all. */
export const largestDocument = largestFile;

/** What a text over the limit is refused with. */
export const tooLong = (say: Say) => new BadInputError('TEXT_TOO_LONG', say('intake.text-too-long'));

/** What a document over a limit is refused with, packed or unpacked. */
export const documentTooLarge = (say: Say) => new BadInputError('ARCHIVE_TOO_LARGE', say('intake.archive-too-large'));
