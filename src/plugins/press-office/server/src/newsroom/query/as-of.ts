import { BadInputError } from '../../shared/errors';
import { dayIn, endOfDay, readInstant } from '../../shared/instant';
import type { Say } from '../../shared/translate';
import { unusable } from './refusal';

/** When it is, where the office is. */
export interface Today {
  now: Date;
  /** The institution's, by its IANA name. */
  timeZone: string;
}

/**
 * Reads `asOf`: a day, which means its end in the institution's time zone, or an instant in RFC 3339 or RFC 9557. Answers
 * the instant as the record writes them (ISO 8601 in UTC), null when the present is asked for.
 * @throws BadInputError BAD_AS_OF for what is no day and no instant, AS_OF_AHEAD for one that is still to come
 */
export function readAsOf(given: unknown, { now, timeZone }: Today, say: Say): string | null {
  if (given === undefined) return null;
  const asked = typeof given === 'string' ? instantOf(given, timeZone) : null;
  if (asked === null) {
    throw unusable(say, 'BAD_AS_OF', typeof given === 'string' ? given : typeof given, examples);
  }
  const isAhead = asked.isDay ? String(given) > dayIn(now, timeZone) : asked.instant > now;
  if (isAhead) throw new BadInputError('AS_OF_AHEAD', say('newsroom.as-of-ahead', { given: String(given) }));
  return asked.instant.toISOString();
}

const examples = ['2024-06-01', '2024-06-01T15:00:00+01:00'];

function instantOf(text: string, timeZone: string): { instant: Date; isDay: boolean } | null {
  const end = endOfDay(text, timeZone);
  if (end !== null) return { instant: end, isDay: true };
  const read = readInstant(text);
  return 'instant' in read ? { instant: read.instant, isDay: false } : null;
}
