import { BadInputError } from '../../../shared/errors';
import type { Say } from '../../../shared/translate';
import type { PaginationMeta } from '../../query/page';

/**
 * Strapi's `Pagination` for a page, with totals where it was counted; a page asked for by `start` is named by where it
 * begins. One that was asked for by cursor has no number: whoever selects it is told so.
 */
export function pageInfo(pagination: PaginationMeta, say: Say) {
  const { total = 0, page, pageSize, start = 0, limit, nextCursor } = pagination;
  const size = pageSize ?? limit ?? 1;
  const isTotalAtLeast = pagination.isTotalAtLeast === true;
  const counted = { total, pageSize: size, pageCount: Math.ceil(total / size), isTotalAtLeast };
  if (nextCursor !== undefined) return { ...counted, nextCursor, page: () => refuseNumber(say) };
  return { ...counted, nextCursor: null, page: page ?? Math.floor(start / size) + 1 };
}

function refuseNumber(say: Say): never {
  const error = new BadInputError('BAD_PAGE', say('newsroom.graphql.no-page-number'));
  throw Object.assign(error, { extensions: { http: { status: 400 } } });
}
