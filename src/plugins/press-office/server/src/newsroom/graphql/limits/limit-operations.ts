import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ParseOptions,
} from 'graphql';

import type { GraphqlLimits } from './graphql-limits';
import type { Say } from '../../../shared/translate';
import { knownComplexity } from './known-complexity';
import { parsed, perQuery } from './per-query';
import { type Shape, shapeOf } from './shape';

/** What of an Apollo request is looked at here. */
interface ApolloRequest {
  request: { query?: string; variables?: Record<string, unknown>; extensions?: Record<string, unknown> };
  schema: GraphQLSchema;
}
interface ResolvedRequest extends ApolloRequest {
  document: DocumentNode;
  operation?: OperationDefinitionNode;
}

interface Options {
  limits: GraphqlLimits;
  parseOptions: ParseOptions;
  say: () => Say;
}

/**
 * An Apollo Server plugin that answers 400 to operations that are too deep or cost too much.
 *
 * Not validation rules: those never see the variables (so a page size in one would not count), are skipped for a
 * document that Apollo has in its cache, and run after Strapi's own depth rule, which does not end on fragments that
 * spread each other and fails on unknown ones. Apollo lets a plugin refuse only once validation is over; until
 * then, a harmless query stands in for the one that is refused.
 */
export function limitOperations({ limits, parseOptions, say }: Options) {
  const shapeIn = perQuery((query) => {
    const document = parsed(query, parseOptions);
    return document && shapeOf(document);
  });
  return {
    async requestDidStart({ request }: ApolloRequest) {
      const shape = request.query === undefined ? null : shapeIn(request.query);
      const refusal = shape && refusalOf(shape, { limits, say });
      if (refusal !== null) Object.assign(request, { query: '{ __typename }', extensions: {} });
      return {
        async didResolveOperation({ request: { variables }, schema, document, operation }: ResolvedRequest) {
          if (refusal !== null) throw refusal;
          // Without one, the client named an operation that is not there: Apollo says so next.
          if (operation === undefined) return;
          const operationName = operation.name?.value;
          const complexity = priced(() => knownComplexity({ schema, document, operationName, variables }));
          if (complexity > limits.complexity) throw tooComplex(say(), limits, complexity);
        },
      };
    },
  };
}

/** The standard introspection query has 15 levels. */
const introspectionDepth = 16;

/** Whether nothing is to be said against a query before its variables are known. */
export const isWithinLimits = (shape: Shape, limits: GraphqlLimits): boolean => excessOf(shape, limits) === null;

function excessOf(shape: Shape, { depth, complexity }: GraphqlLimits): 'fragment' | 'depth' | 'complexity' | null {
  if (shape.brokenFragment !== null) return 'fragment';
  if (shape.depth > depth || shape.introspectionDepth > introspectionDepth) return 'depth';
  return shape.selections > complexity ? 'complexity' : null;
}

function refusalOf(shape: Shape, { limits, say }: Pick<Options, 'limits' | 'say'>): GraphQLError | null {
  switch (excessOf(shape, limits)) {
    case 'fragment': {
      const message = say()('newsroom.graphql.broken-fragment', { fragment: String(shape.brokenFragment) });
      return refused('GRAPHQL_VALIDATION_FAILED', message);
    }
    case 'depth':
      return refused('QUERY_TOO_DEEP', say()('newsroom.graphql.too-deep', { limit: limits.depth }));
    case 'complexity':
      return tooComplex(say(), limits, shape.selections);
    case null:
      return null;
  }
}

/** What has no price because its variables are wrong is not run either: parts of it might still be expensive. */
function priced(price: () => number): number {
  try {
    return price();
  } catch (error) {
    throw error instanceof GraphQLError ? refused('BAD_USER_INPUT', error.message) : error;
  }
}

const tooComplex = (say: Say, { complexity: limit }: GraphqlLimits, complexity: number) =>
  refused('QUERY_TOO_COMPLEX', say('newsroom.graphql.too-complex', { limit, complexity }));

const refused = (code: string, message: string) =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
