import type { Page } from '../query/page';

/**
 * The address of the page after this one, for an answer that has no room to tell its pages; null on the last one.
 * @param nextCursor where pages are asked for by cursor
 * @param total of all pages; null where nobody counted: then a full page may have another after it
 */
export function nextPage(
  { path, querystring }: { path: string; querystring: string },
  { page, listed, total, nextCursor }: { page: Page; listed: number; total: number | null; nextCursor?: string | null },
): string | null {
  const parameters = new URLSearchParams(querystring);
  if (page.style === 'cursor') {
    if (nextCursor === null || nextCursor === undefined) return null;
    parameters.set('pagination[cursor]', nextCursor);
    return `${path}?${parameters}`;
  }
  const { offset, limit, style } = page;
  const isLast = total === null ? listed < limit : offset + listed >= total;
  if (isLast) return null;
  if (style === 'offset') parameters.set('pagination[start]', String(offset + limit));
  else parameters.set('pagination[page]', String(offset / limit + 2));
  return `${path}?${parameters}`;
}
