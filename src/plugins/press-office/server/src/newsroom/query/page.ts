import type { Say } from '../../shared/translate';
import { unusable } from './refusal';

/** A page as it was asked for, in the two ways that Strapi knows. */
export interface Page {
  offset: number;
  limit: number;
  withCount: boolean;
  style: 'page' | 'offset';
}

export const largestPage = 100;
export const usualPage = 25;

/**
 * Reads `pagination[page|pageSize|start|limit|withCount]`.
 * @param usual how long a page is where nobody says
 * @throws BadInputError UNKNOWN_PARAMETER, BAD_PAGE
 */
export function readPage(given: unknown, say: Say, usual = usualPage): Page {
  if (given === undefined) return { offset: 0, limit: usual, withCount: true, style: 'page' };
  if (typeof given !== 'object' || given === null) throw badPage(say, 'pagination');
  const { page, pageSize, start, limit, withCount, ...unknown } = given as Record<string, unknown>;
  const [stranger] = Object.keys(unknown);
  if (stranger !== undefined) {
    throw unusable(say, 'UNKNOWN_PARAMETER', `pagination[${stranger}]`, [
      'page',
      'pageSize',
      'start',
      'limit',
      'withCount',
    ]);
  }
  const isByOffset = start !== undefined || limit !== undefined;
  if (isByOffset && (page !== undefined || pageSize !== undefined)) throw badPage(say, 'pagination');
  const size = readNumber(isByOffset ? limit : pageSize, { least: 1, most: largestPage, otherwise: usual, say });
  const count = readSwitch(withCount, say);
  if (isByOffset) {
    const offset = readNumber(start, { least: 0, most: 1e9, otherwise: 0, say });
    return { offset, limit: size, withCount: count, style: 'offset' };
  }
  const number = readNumber(page, { least: 1, most: 1e7, otherwise: 1, say });
  return { offset: (number - 1) * size, limit: size, withCount: count, style: 'page' };
}

function readNumber(
  given: unknown,
  { least, most, otherwise, say }: { least: number; most: number; otherwise: number; say: Say },
): number {
  if (given === undefined) return otherwise;
  const number = typeof given === 'string' && /^\d{1,10}$/.test(given) ? Number(given) : given;
  const isUsable = typeof number === 'number' && Number.isInteger(number) && number >= least && number <= most;
  if (!isUsable) throw badPage(say, typeof number === 'object' ? typeof number : String(number));
  return number;
}

function readSwitch(given: unknown, say: Say): boolean {
  if (given === undefined || given === true || given === 'true') return true;
  if (given === false || given === 'false') return false;
  throw badPage(say, 'withCount');
}

const badPage = (say: Say, given: string) =>
  unusable(say, 'BAD_PAGE', given, ['page ≥ 1, pageSize 1–100', 'start ≥ 0, limit 1–100', 'withCount true|false']);

/** `page`, `pageSize`, `pageCount` or `start`, `limit`; totals only where they were asked for. */
export type PaginationMeta = Partial<Record<'page' | 'pageSize' | 'pageCount' | 'start' | 'limit' | 'total', number>>;

/** What the answer's `meta.pagination` says, in the style that was asked in. */
export function paginationMeta({ offset, limit, style }: Page, total: number | null): PaginationMeta {
  if (style === 'offset') return { start: offset, limit, ...(total === null ? {} : { total }) };
  const counted = total === null ? {} : { pageCount: Math.ceil(total / limit), total };
  return { page: offset / limit + 1, pageSize: limit, ...counted };
}
