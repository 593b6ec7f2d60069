import { type DocumentNode, parse, type ParseOptions } from 'graphql';
import { LRUCache } from 'lru-cache';

import { type Shape, shapeOf } from './shape';

/** UTF-16 units of all queries that are remembered. */
const mostRemembered = 1_000_000;
const longestRemembered = 10_000;

/**
 * Tells the shape of a query by its text: null for what does not parse. Clients send a few queries again and again, with other
 * variables, so what was measured is remembered.
 */
export function knownShapes(options: ParseOptions): (query: string) => Shape | null {
  const known = new LRUCache<string, { shape: Shape | null }>({
    maxSize: mostRemembered,
    maxEntrySize: longestRemembered,
    sizeCalculation: (_shape, query) => query.length + 1,
  });
  return (query) => {
    const before = known.get(query);
    if (before !== undefined) return before.shape;
    const document = parsed(query, options);
    const shape = document && shapeOf(document);
    known.set(query, { shape });
    return shape;
  };
}

/** Null for what does not parse: Apollo parses it again with the same options, and says where it is wrong. */
function parsed(query: string, options: ParseOptions): DocumentNode | null {
  try {
    return parse(query, options);
  } catch {
    return null;
  }
}
