import type { Say } from '../../shared/translate';
import { unusable } from './refusal';

const allowed = ['releasedAt:desc', 'releasedAt:asc'];

/** By the instant of first release, or the best first. */
export type SearchOrder = 'asc' | 'desc' | 'rank';

/** Of lists also as the figures of a series stand in a chart (`../series/series-order.ts`). */
export type Order = SearchOrder | 'series';

/**
 * Reads `sort`; `usual` when it is absent, ascending when no direction is given, as in Strapi.
 * @throws BadInputError UNKNOWN_SORT
 */
export function readSort<Usual extends Order = 'desc'>(given: unknown, say: Say, usual: Usual): Usual | 'asc' | 'desc' {
  if (given === undefined) return usual;
  const [only, ...others] = [given].flat();
  const match = typeof only === 'string' ? /^releasedAt(?::(asc|desc))?$/i.exec(only) : null;
  if (match === null || others.length > 0) {
    throw unusable(say, 'UNKNOWN_SORT', typeof only === 'string' ? only : typeof only, allowed);
  }
  return match[1]?.toLowerCase() === 'desc' ? 'desc' : 'asc';
}
