import type { Collection } from '../../collections';
import { graphqlNames } from '../names';

/**
 * Strapi's own types of these names, and cursors. In a host with shadow CRUD they are merged with Strapi's: what is not
 * in both is added, so the host's own lists take a cursor too, and do not heed it.
 */
export const pageTypes = /* GraphQL */ `
  input PaginationArg {
    page: Int
    pageSize: Int
    start: Int
    limit: Int
    "Of the newsroom's lists: * for the first page, then the nextCursor of the page before. Not with page or start."
    cursor: String
  }

  type Pagination {
    total: Int!
    page: Int!
    pageSize: Int!
    pageCount: Int!
    "Of the newsroom's lists, where pages are asked for by cursor: the cursor of the next one, null on the last."
    nextCursor: String
    "Of a search: whether there are more than total, which is exact to 1,000."
    isTotalAtLeast: Boolean
  }
`;

/** The three queries of one collection: a list, the same list with page information, one document. */
export function queryTypes({ kind, answersAsOf, isSearchable }: Collection): string {
  const { type, many, one, address } = graphqlNames[kind];
  const asOf = answersAsOf ? ', asOf: String' : '';
  const q = isSearchable ? 'q: String, ' : '';
  const list = `${q}locale: String${asOf}, filters: ${type}FiltersInput, sort: [String], pagination: PaginationArg`;
  const order = answersAsOf
    ? 'Newest first, 25 to a page; of a series as in a chart, 100. asOf: as it was then.'
    : 'Newest first, 25 to a page.';
  const ranked = isSearchable ? ' Of a search (q) the best first.' : '';
  const didYouMean = isSearchable
    ? '"As of search; null where nothing was searched for."\n      didYouMean: String'
    : '';
  return /* GraphQL */ `
    type Query {
      "${order}${ranked}"
      ${many}(${list}): [${type}!]!
      ${many}_connection(${list}): ${type}Connection!
      "By ${address} or documentId. Null when nothing public stands there."
      ${one}(${address}: String, documentId: ID, locale: String${asOf}): ${type}
    }

    type ${type}Connection {
      nodes: [${type}!]!
      pageInfo: Pagination!
      ${didYouMean}
    }
  `;
}
