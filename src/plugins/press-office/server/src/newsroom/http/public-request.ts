/** What is asked of the newsroom, whoever hands it over: Strapi's router, or the front door. */
export interface PublicRequest {
  /** Percent-encoded, as it was sent: `/api/press-releases/visite`. */
  path: string;
  /** Without the question mark; empty when there is none. */
  querystring: string;
  /** The query string as Strapi's parser (qs) reads it. */
  query: Readonly<Record<string, unknown>>;
  /** What stands in the place of `:reference` and `:number` in the route. */
  params: Readonly<Record<string, string>>;
  /** The header `Accept`, if one was sent. */
  accept: string | undefined;
}

/** The query string with its question mark, or nothing. */
export const searchOf = ({ querystring }: PublicRequest): string => (querystring === '' ? '' : `?${querystring}`);
