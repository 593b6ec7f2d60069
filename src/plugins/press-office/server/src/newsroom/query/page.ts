import type { Position } from '../../editions/read/walk-editions';
import type { Say } from '../../shared/translate';
import { unusable } from './refusal';

/** A page as it was asked for: in the two ways that Strapi knows, or as the one after another. */
export type Page = NumberedPage | CursorPage;

export interface NumberedPage {
  offset: number;
  limit: number;
  withCount: boolean;
  style: 'page' | 'offset';
}

export interface CursorPage {
  /** Where the page before ended; null for the first. */
  after: Position | null;
  limit: number;
  withCount: boolean;
  style: 'cursor';
}

export const largestPage = 100;
export const usualPage = 25;

const parts = ['page', 'pageSize', 'start', 'limit', 'cursor', 'withCount'] as const;
type Parts = Partial<Record<(typeof parts)[number], unknown>>;

interface Paging {
  say: Say;
  /** How long a page is where nobody says. */
  usual?: number;
  /** Reads a cursor of the list that is asked for; throws where there are none. */
  positionAt: (cursor: string) => Position | null;
}

/**
 * Reads `pagination[page|pageSize|start|limit|cursor|withCount]`.
 * @throws BadInputError UNKNOWN_PARAMETER, BAD_PAGE, and what `positionAt` throws
 */
export function readPage(given: unknown, { say, usual = usualPage, positionAt }: Paging): Page {
  if (given === undefined) return { offset: 0, limit: usual, withCount: true, style: 'page' };
  if (typeof given !== 'object' || given === null) throw badPage(say, 'pagination');
  const { page, pageSize, start, limit, cursor, withCount }: Parts = given;
  const stranger = Object.keys(given).find((part) => !parts.some((known) => known === part));
  if (stranger !== undefined) throw unusable(say, 'UNKNOWN_PARAMETER', `pagination[${stranger}]`, parts);
  const isByOffset = start !== undefined || limit !== undefined;
  if (isByOffset && (page !== undefined || pageSize !== undefined)) throw badPage(say, 'pagination');
  const size = readNumber(isByOffset ? limit : pageSize, { least: 1, most: largestPage, otherwise: usual, say });
  if (cursor !== undefined) {
    const after = positionAt(readCursor({ page, start, cursor }, say));
    return { after, limit: size, withCount: withCount !== undefined && readSwitch(withCount, say), style: 'cursor' };
  }
  const count = readSwitch(withCount, say);
  if (isByOffset) {
    const offset = readNumber(start, { least: 0, most: 1e9, otherwise: 0, say });
    return { offset, limit: size, withCount: count, style: 'offset' };
  }
  const number = readNumber(page, { least: 1, most: 1e7, otherwise: 1, say });
  return { offset: (number - 1) * size, limit: size, withCount: count, style: 'page' };
}

function readCursor({ page, start, cursor }: Parts, say: Say): string {
  if (typeof cursor === 'string' && page === undefined && start === undefined) return cursor;
  throw badPage(say, 'cursor');
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
  unusable(say, 'BAD_PAGE', given, [
    'page ≥ 1, pageSize 1–100',
    'start ≥ 0, limit 1–100',
    'cursor, pageSize 1–100',
    'withCount true|false',
  ]);

/** `page`, `pageSize`, `pageCount` or `start`, `limit` or `pageSize`, `nextCursor`; totals only where they were asked for. */
export type PaginationMeta = Partial<
  Record<'page' | 'pageSize' | 'pageCount' | 'start' | 'limit' | 'total', number>
> & {
  /** The cursor of the page after this one; null on the last. */
  nextCursor?: string | null;
  /** Whether a search has more results than `total`: nobody counts further. Left out where `total` is exact. */
  isTotalAtLeast?: true;
};

interface Counted {
  /** How many all pages have; null where nobody asked. */
  total: number | null;
  nextCursor?: string | null;
  isTotalAtLeast?: boolean;
}

/** What the answer's `meta.pagination` says, in the style that was asked in. */
export function paginationMeta(
  page: Page,
  { total, nextCursor = null, isTotalAtLeast = false }: Counted,
): PaginationMeta {
  const { limit } = page;
  const counted = { ...(total === null ? {} : { total }), ...(isTotalAtLeast ? { isTotalAtLeast } : {}) };
  if (page.style === 'cursor') return { pageSize: limit, nextCursor, ...counted };
  if (page.style === 'offset') return { start: page.offset, limit, ...counted };
  const pages = total === null ? {} : { pageCount: Math.ceil(total / limit) };
  return { page: page.offset / limit + 1, pageSize: limit, ...pages, ...counted };
}
