import type { Say } from '../../../shared/translate';
import { BadInputError } from '../../../shared/errors';
import type { GraphqlNames } from '../names';

/** The arguments of a query as GraphQL hands them over; the schema has checked their types. */
export type Arguments = Readonly<Record<string, unknown>>;

/**
 * Says a list's arguments in REST's parameters, so that both are checked by the same rules. A null argument is
 * one that was not given; a null inside a filter is not, and is refused like any value that is no text.
 */
export function listParameters(given: Arguments, asked: { fields: string[]; withCount: boolean }) {
  return {
    ...whenAndWhere(given),
    ...withoutNulls({ q: given.q }),
    ...(given.filters ? { filters: withDollars(given.filters) } : {}),
    ...inOrder(given),
    pagination: { ...withoutNulls(given.pagination), withCount: asked.withCount },
    fields: asked.fields,
  };
}

/** Says the arguments of a search across kinds in REST's parameters. */
export const searchParameters = (given: Arguments, asked: { withCount: boolean }) => ({
  ...withoutNulls({ q: given.q, locale: given.locale }),
  ...(given.kinds ? { filters: { kind: { $in: given.kinds } } } : {}),
  ...inOrder(given),
  pagination: { ...withoutNulls(given.pagination), withCount: asked.withCount },
});

/** Says the arguments of a query for one document in REST's parameters. */
export const documentParameters = (given: Arguments, fields: string[]) => ({ ...whenAndWhere(given), fields });

/** @throws BadInputError ONE_ADDRESS_NEEDED when there is none, or more than one */
export function referenceIn(given: Arguments, { address }: GraphqlNames, say: Say): string {
  const references = [given[address], given.documentId].filter((reference) => typeof reference === 'string');
  const [reference, ...others] = references;
  if (reference === undefined || others.length > 0) {
    throw new BadInputError('ONE_ADDRESS_NEEDED', say('newsroom.graphql.one-address', { address }));
  }
  return reference;
}

const inOrder = ({ sort }: Arguments) => (Array.isArray(sort) && sort.length > 0 ? { sort } : {});

/** The arguments that say in which language, and as of when. */
const whenAndWhere = ({ locale, asOf }: Arguments) => withoutNulls({ locale, asOf });

const operators = ['eq', 'in', 'gt', 'gte', 'lt', 'lte'];

function withDollars(filters: unknown): unknown {
  if (typeof filters !== 'object' || filters === null || Array.isArray(filters)) return filters;
  return Object.fromEntries(
    Object.entries(filters).map(([name, value]) => [operators.includes(name) ? `$${name}` : name, withDollars(value)]),
  );
}

const withoutNulls = (given: unknown) =>
  Object.fromEntries(Object.entries(given ?? {}).filter(([, value]) => value !== null && value !== undefined));
