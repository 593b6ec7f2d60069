import { BadInputError } from '../shared/errors';
import { type InstantProblem, readInstant } from '../shared/instant';
import type { MessageKey, Say } from '../shared/translate';

const problems: Record<InstantProblem, { code: string; key: MessageKey }> = {
  unreadable: { code: 'INSTANT_UNREADABLE', key: 'publication.instant.unreadable' },
  'no-zone': { code: 'INSTANT_WITHOUT_ZONE', key: 'publication.instant.no-zone' },
  skipped: { code: 'INSTANT_SKIPPED', key: 'publication.instant.skipped' },
  repeated: { code: 'INSTANT_REPEATED', key: 'publication.instant.repeated' },
  'zone-differs': { code: 'INSTANT_ZONE_DIFFERS', key: 'publication.instant.zone-differs' },
  'out-of-range': { code: 'INSTANT_OUT_OF_RANGE', key: 'publication.instant.out-of-range' },
};

/**
 * Reads an instant that someone gave the desk: an embargo, an end of a range.
 * @throws BadInputError INSTANT_UNREADABLE, INSTANT_WITHOUT_ZONE, INSTANT_SKIPPED, INSTANT_REPEATED,
 * INSTANT_ZONE_DIFFERS, INSTANT_OUT_OF_RANGE
 */
export function instantFrom(given: unknown, say: Say): Date {
  const read = readInstant(given);
  if ('instant' in read) return read.instant;
  const { code, key } = problems[read.problem];
  const choices = read.choices ?? [];
  throw new BadInputError(code, say(key, { given: shown(given), choices: choices.join(', ') }), { given, choices });
}

const shown = (given: unknown) => (typeof given === 'string' ? given.slice(0, 80) : typeof given);
