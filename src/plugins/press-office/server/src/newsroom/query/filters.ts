import type { Collection, FilterTarget } from '../collections';
import type { Say } from '../../shared/translate';
import { unusable } from './refusal';

/** One filter as it was asked for. `$in` has any number of values, the others one. */
export interface Filter {
  target: FilterTarget;
  operator: Operator;
  values: string[];
}

type Operator = '$eq' | '$in' | '$gt' | '$gte' | '$lt' | '$lte';

const setOperators = ['$eq', '$in'] as const;
const orderOperators = ['$gte', '$gt', '$lte', '$lt'] as const;
const mostValues = 100;
const longestValue = 200;

/**
 * Reads `filters` as Strapi nests them (`filters[projects][slug][$eq]=thamm`); a bare value means `$eq`.
 * @throws BadInputError UNKNOWN_FILTER, UNKNOWN_OPERATOR, BAD_VALUE
 */
export function readFilters(given: unknown, { filters }: Pick<Collection, 'filters'>, say: Say): Filter[] {
  if (given === undefined) return [];
  const allowed = Object.keys(filters);
  return [...flatten(given, [])].map(({ path, operator, value }) => {
    const target = Object.hasOwn(filters, path) ? filters[path] : undefined;
    if (target === undefined) throw unusable(say, 'UNKNOWN_FILTER', path, allowed);
    const operators: readonly string[] = target.by === 'released-at' ? orderOperators : setOperators;
    if (!operators.includes(operator)) throw unusable(say, 'UNKNOWN_OPERATOR', operator, operators);
    return { target, operator: operator as Operator, values: valuesOf(value, operator, { path, target, say }) };
  });
}

interface Leaf {
  path: string;
  operator: string;
  value: unknown;
}

function* flatten(given: unknown, path: readonly string[]): Generator<Leaf> {
  if (path.length > 4 || typeof given !== 'object' || given === null || Array.isArray(given)) {
    yield { path: path.join('.'), operator: '$eq', value: given };
    return;
  }
  for (const [key, value] of Object.entries(given)) {
    if (key.startsWith('$')) yield { path: path.join('.') || key, operator: key, value };
    else yield* flatten(value, [...path, key]);
  }
}

function valuesOf(
  value: unknown,
  operator: string,
  { path, target, say }: { path: string; target: FilterTarget; say: Say },
): string[] {
  const values = operator === '$in' ? [value].flat() : [value];
  const isUsable = (one: unknown): one is string =>
    typeof one === 'string' && one.length <= longestValue && !/\p{Cc}/u.test(one);
  if (values.length > mostValues || !values.every(isUsable)) throw unusable(say, 'BAD_VALUE', path, ['text']);
  return target.by === 'released-at' ? values.map((instant) => readInstant(instant, path, say)) : values;
}

const iso8601 = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** ISO 8601; a day without a time means its beginning in UTC. */
function readInstant(text: string, path: string, say: Say): string {
  const day = iso8601.exec(text)?.[1];
  const instant = new Date(text);
  if (day === undefined || !isCalendarDay(day) || Number.isNaN(instant.getTime())) {
    throw unusable(say, 'BAD_VALUE', path, ['2024-05-08', '2024-05-08T15:00:00Z']);
  }
  return instant.toISOString();
}

/** `Date` takes 30 February for 1 March. */
function isCalendarDay(day: string): boolean {
  const date = new Date(day);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
