import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  type ParseOptions,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';

import type { GraphqlLimits } from '../limits/graphql-limits';
import { isWithinLimits } from '../limits/limit-operations';
import { shapeOf } from '../limits/shape';

interface Options {
  schema: GraphQLSchema;
  limits: GraphqlLimits;
  parseOptions: ParseOptions;
}

/** UTF-16 units of all queries that are remembered, and of one. */
const mostRemembered = 1_000_000;
const longestRemembered = 10_000;

/**
 * Reads queries by their text: one query of the newsroom that is right in every way. Null for all others, which Strapi's plugin
 * answers, or tells what is wrong with them. Clients send few queries, with other variables: they are read once.
 */
export function plainQueries(options: Options): (query: string) => DocumentNode | null {
  const known = new LRUCache<string, { document: DocumentNode | null }>({
    maxSize: mostRemembered,
    maxEntrySize: longestRemembered,
    sizeCalculation: (_document, query) => query.length + 1,
  });
  return (query) => {
    const before = known.get(query);
    if (before !== undefined) return before.document;
    const document = read(query, options);
    known.set(query, { document });
    return document;
  };
}

function read(query: string, { schema, limits, parseOptions }: Options): DocumentNode | null {
  const document = parsed(query, parseOptions);
  if (document === null || !isWithinLimits(shapeOf(document), limits)) return null;
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operation === undefined || operations.length > 1 || !isOfNewsroom(operation)) return null;
  return validate(schema, document).length === 0 ? document : null;
}

/** The schema that tells itself is the host's; its root types are not asked for here, not even through a fragment. */
const isOfNewsroom = ({ operation, selectionSet }: OperationDefinitionNode): boolean =>
  operation === 'query' &&
  selectionSet.selections.every((selection) => selection.kind === Kind.FIELD && !selection.name.value.startsWith('__'));

function parsed(query: string, options: ParseOptions): DocumentNode | null {
  try {
    return parse(query, options);
  } catch {
    return null;
  }
}
