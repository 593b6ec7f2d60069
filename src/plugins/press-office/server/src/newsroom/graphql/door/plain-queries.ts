import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type ParseOptions,
  validate,
} from 'graphql';

import type { GraphqlLimits } from '../limits/graphql-limits';
import { isWithinLimits } from '../limits/limit-operations';
import { parsed, perQuery } from '../limits/per-query';
import { shapeOf } from '../limits/shape';

interface Options {
  schema: GraphQLSchema;
  limits: GraphqlLimits;
  parseOptions: ParseOptions;
}

/**
 * Reads queries by their text: one query of the newsroom that is right in every way. Null for all others, which Strapi's plugin
 * answers, or tells what is wrong with them.
 */
export const plainQueries = (options: Options): ((query: string) => DocumentNode | null) =>
  perQuery((query) => read(query, options));

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
