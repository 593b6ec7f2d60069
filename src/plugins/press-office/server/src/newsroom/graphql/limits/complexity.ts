import { type DocumentNode, getNamedType, getNullableType, type GraphQLSchema, isLeafType, isListType } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';

import { collections } from '../../collections';
import { largestPage, usualPage } from '../../query/page';
import { graphqlNames } from '../names';

/** One operation of a request, with what the client sent for its variables. */
export interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName: string | undefined;
  variables: Record<string, unknown> | undefined;
}

/**
 * What an operation costs, in fields answered: a list costs what one of its documents does, times the page size.
 * @throws GraphQLError when a variable is missing or unusable
 */
export function complexityOf({ schema, document, operationName, variables }: Operation): number {
  const complexity = getComplexity({
    schema,
    query: document,
    operationName,
    variables,
    estimators: [priceOfIntrospection, price],
    // Counted before: see `shape.ts`.
    maxQueryNodes: Number.MAX_SAFE_INTEGER,
  });
  return Math.ceil(complexity);
}

/** Finding a document, parsing it. */
const costOfDocument = 10;
/** A query to the database of its own: for one document, or for what stands beside it. */
const costOfQuery = 100;
/** Looking for words, and marking them in what was found. */
const costOfSearch = 200;
/** An embedded list is short, and cannot be paged. */
const usualItems = 3;

const lookedUp = new Set(
  collections.flatMap(({ kind, wholeFields }) => wholeFields.map((field) => `${graphqlNames[kind].type}.${field}`)),
);

const price: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  if (isLeafType(getNamedType(field.type))) return 1;
  if ('pagination' in args || field.args.some(({ name }) => name === 'pagination')) {
    const search = typeof args.q === 'string' ? costOfSearch : 0;
    return costOfQuery + search + pageSize(args) * (costOfDocument + childComplexity);
  }
  if (type.name === 'Query' && !field.name.startsWith('__')) return costOfQuery + costOfDocument + childComplexity;
  const isEmbeddedList = isListType(getNullableType(field.type)) && field.name !== 'nodes';
  const own = lookedUp.has(`${type.name}.${field.name}`) ? costOfDocument : 1;
  return own + childComplexity * (isEmbeddedList ? usualItems : 1);
};

/**
 * The schema tells itself fast, but a few nested lists of it are all types times all fields times all fields. So the
 * long lists weigh enough for the standard introspection query (about 6,000) to fit once, whatever the schema's size.
 */
const priceOfIntrospection: ComplexityEstimator = ({ type, field, childComplexity }) => {
  if (!type.name.startsWith('__')) return undefined;
  if (['types', 'fields', 'inputFields'].includes(field.name)) return 20 * childComplexity;
  return 0.1 + childComplexity * (isListType(getNullableType(field.type)) ? 2 : 1);
};

/** A size that cannot be had counts as the largest: the list itself refuses it, and says what can. A series is not cut short. */
function pageSize({ pagination, filters }: Readonly<Record<string, unknown>>): number {
  const { pageSize: size, limit } = (pagination ?? {}) as { pageSize?: unknown; limit?: unknown };
  const { series } = (filters ?? {}) as { series?: unknown };
  const asked = Number(size ?? limit ?? (series ? largestPage : usualPage));
  return asked >= 1 && asked <= largestPage ? asked : largestPage;
}
