import { badFieldError } from '../shared/errors';
import { readInstant } from '../shared/instant';
import type { Say } from '../shared/translate';

/**
 * Refuses an embargo in a year that no agenda can hold: the panel and code give an instant, in whatever form Strapi takes.
 * @throws BadInputError INSTANT_OUT_OF_RANGE
 */
export function checkEmbargo({ embargoUntil }: Record<string, unknown>, say: Say): void {
  if (embargoUntil === undefined || embargoUntil === null || embargoUntil === '') return;
  const instant = new Date(embargoUntil as string | number | Date);
  // Not an instant at all: Strapi says so itself.
  if (Number.isNaN(instant.getTime())) return;
  const read = readInstant(instant.toISOString());
  if ('instant' in read) return;
  const message = say('publication.instant.out-of-range', { given: String(embargoUntil).slice(0, 80) });
  throw badFieldError('INSTANT_OUT_OF_RANGE', message, ['embargoUntil']);
}
