import createHttpError from 'http-errors';

import { BadInputError } from '../shared/errors';
import type { Say } from '../shared/translate';

/** Seconds after which it is worth asking again: a long text takes about so many. */
export const retryAfter = 5;

/** What is refused while too many texts are waiting, as an error: status 503. */
export function roomFullError(say: Say): Error {
  return Object.assign(createHttpError(503, say('reading-room.full', { seconds: retryAfter }), { expose: true }), {
    name: 'ServiceUnavailableError',
    details: { code: 'READING_ROOM_FULL', retryAfter },
  });
}

/** What a text is refused with that needs more time than a text may have. */
export const takesTooLong = (seconds: number, say: Say) =>
  new BadInputError('READING_TOOK_TOO_LONG', say('reading-room.too-long', { seconds }), { seconds });

/** What a text is refused with that needs more memory than a text may have. */
export const takesTooMuch = (megabytes: number, say: Say) =>
  new BadInputError('READING_TOOK_TOO_MUCH', say('reading-room.too-much', { megabytes }), { megabytes });
