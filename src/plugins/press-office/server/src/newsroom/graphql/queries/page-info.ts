import type { PaginationMeta } from '../../query/page';

/** Strapi's `Pagination` for a page that was counted; a page asked for by `start` is named by where it begins. */
export function pageInfo({ total = 0, page, pageSize, start = 0, limit }: PaginationMeta) {
  const size = pageSize ?? limit ?? 1;
  return { total, page: page ?? Math.floor(start / size) + 1, pageSize: size, pageCount: Math.ceil(total / size) };
}
