import type { Collection } from '../../collections';
import { graphqlNames } from '../names';

/** Strapi's own types of these names; in a host with shadow CRUD they are merged with Strapi's, and are the same. */
export const pageTypes = /* GraphQL */ `
  input PaginationArg {
    page: Int
    pageSize: Int
    start: Int
    limit: Int
  }

  type Pagination {
    total: Int!
    page: Int!
    pageSize: Int!
    pageCount: Int!
  }
`;

/** The three queries of one collection: a list, the same list with page information, one document. */
export function queryTypes({ kind }: Collection): string {
  const { type, many, one, address } = graphqlNames[kind];
  const list = `locale: String, filters: ${type}FiltersInput, sort: [String], pagination: PaginationArg`;
  return /* GraphQL */ `
    type Query {
      "Newest first, 25 to a page."
      ${many}(${list}): [${type}!]!
      ${many}_connection(${list}): ${type}Connection!
      "By ${address} or documentId. Null when nothing public stands there."
      ${one}(${address}: String, documentId: ID, locale: String): ${type}
    }

    type ${type}Connection {
      nodes: [${type}!]!
      pageInfo: Pagination!
    }
  `;
}
