/**
 * What an answer is kept by: its address as it was sent, and what `Accept` says. That is in the key wherever it was sent with
 * something to choose from: an answer in one form is never taken for one in another.
 */
export function keyOf({ url, accept }: { url: string; accept: string | undefined }): string {
  return accept === undefined || accept === '*/*' || accept === 'application/json' ? url : `${accept} ${url}`;
}

/** What the answer to a query in GraphQL is kept by. A line ends in it, which no header has, and no address. */
export const keyOfQuery = ({ query, operationName, variables }: AskedQuery): string =>
  `graphql\n${JSON.stringify([query, operationName, variables])}`;

interface AskedQuery {
  query: string;
  operationName: string | undefined;
  variables: Readonly<Record<string, unknown>> | undefined;
}
