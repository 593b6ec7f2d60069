import type { Say } from '../../shared/translate';
import { unusable } from './refusal';

const allowed = ['releasedAt:desc', 'releasedAt:asc'];

/**
 * Reads `sort`; newest first when it is absent, ascending when no direction is given, as in Strapi.
 * @throws BadInputError UNKNOWN_SORT
 */
export function readSort(given: unknown, say: Say): 'asc' | 'desc' {
  if (given === undefined) return 'desc';
  const [only, ...others] = [given].flat();
  const match = typeof only === 'string' ? /^releasedAt(?::(asc|desc))?$/i.exec(only) : null;
  if (match === null || others.length > 0) {
    throw unusable(say, 'UNKNOWN_SORT', typeof only === 'string' ? only : typeof only, allowed);
  }
  return match[1]?.toLowerCase() === 'desc' ? 'desc' : 'asc';
}
