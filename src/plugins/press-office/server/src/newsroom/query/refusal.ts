import { BadInputError } from '../../shared/errors';
import type { Say } from '../../shared/translate';

type Code =
  | 'UNKNOWN_PARAMETER'
  | 'UNKNOWN_LOCALE'
  | 'UNKNOWN_FILTER'
  | 'UNKNOWN_OPERATOR'
  | 'UNKNOWN_SORT'
  | 'UNKNOWN_FIELD'
  | 'UNKNOWN_RELATION'
  | 'BAD_VALUE'
  | 'BAD_PAGE'
  | 'BAD_CURSOR'
  | 'BAD_AS_OF'
  | 'UNKNOWN_FORMAT';

const messageKeys = {
  UNKNOWN_PARAMETER: 'newsroom.unknown-parameter',
  UNKNOWN_LOCALE: 'newsroom.unknown-locale',
  UNKNOWN_FILTER: 'newsroom.unknown-filter',
  UNKNOWN_OPERATOR: 'newsroom.unknown-operator',
  UNKNOWN_SORT: 'newsroom.unknown-sort',
  UNKNOWN_FIELD: 'newsroom.unknown-field',
  UNKNOWN_RELATION: 'newsroom.unknown-relation',
  BAD_VALUE: 'newsroom.bad-value',
  BAD_PAGE: 'newsroom.bad-page',
  BAD_CURSOR: 'newsroom.bad-cursor',
  BAD_AS_OF: 'newsroom.bad-as-of',
  UNKNOWN_FORMAT: 'newsroom.unknown-format',
} as const satisfies Record<Code, string>;

/** A 400 that names what was asked and what may be asked instead. What was asked is cut short, never echoed whole. */
export function unusable(say: Say, code: Code, given: string, allowed: readonly string[]): BadInputError {
  const characters = [...given.slice(0, 200)];
  const shown = characters.length > 80 ? `${characters.slice(0, 80).join('')}…` : given;
  const message = say(messageKeys[code], { given: shown, allowed: allowed.join(', ') });
  return new BadInputError(code, message, { given: shown, allowed });
}

/** A 400 for whoever asks the public side for drafts. */
export const draftsNotServed = (say: Say) => new BadInputError('DRAFTS_NOT_SERVED', say('newsroom.drafts-not-served'));
