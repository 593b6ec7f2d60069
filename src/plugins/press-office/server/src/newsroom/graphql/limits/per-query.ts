import { type DocumentNode, parse, type ParseOptions } from 'graphql';
import { LRUCache } from 'lru-cache';

/** UTF-16 units of all queries that are remembered, and of one. */
const mostRemembered = 1_000_000;
const longestRemembered = 10_000;

/** Finds something out of queries, once for each text: clients send a few again and again, with other variables. */
export function perQuery<T>(read: (query: string) => T): (query: string) => T {
  const known = new LRUCache<string, { found: T }>({
    maxSize: mostRemembered,
    maxEntrySize: longestRemembered,
    sizeCalculation: (_found, query) => query.length + 1,
  });
  return (query) => {
    const before = known.get(query);
    if (before !== undefined) return before.found;
    const found = read(query);
    known.set(query, { found });
    return found;
  };
}

/** Null for what does not parse: Apollo parses it again with the same options, and says where it is wrong. */
export function parsed(query: string, options: ParseOptions): DocumentNode | null {
  try {
    return parse(query, options);
  } catch {
    return null;
  }
}
