import type { Say } from '../../shared/translate';
import { unusable } from './refusal';

/** The forms that an answer may have, by the name that `format` calls them, with the media type of each. */
export const mediaTypes = {
  json: 'application/json',
  csv: 'text/csv',
  jsonld: 'application/ld+json',
  'sdmx-json': 'application/vnd.sdmx.data+json;version=2.1.0',
} as const;

export type Format = keyof typeof mediaTypes;

/**
 * Reads `format`; JSON when nothing is asked for.
 * @throws BadInputError UNKNOWN_FORMAT naming those that there are
 */
export function readFormat(given: unknown, allowed: readonly Format[], say: Say): Format {
  if (given === undefined) return 'json';
  const format = allowed.find((one) => one === given);
  if (format === undefined) {
    throw unusable(say, 'UNKNOWN_FORMAT', typeof given === 'string' ? given : typeof given, allowed);
  }
  return format;
}
