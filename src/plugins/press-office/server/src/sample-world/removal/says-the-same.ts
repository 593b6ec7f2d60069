import { hashOf } from '../../editions/seal';

/** What is known of an attribute's kind: what it holds when nobody has said anything. */
interface Attribute {
  default?: unknown;
}

/**
 * Whether a row says what the sample's loader wrote into it, and nothing else: each attribute that the loader gave, links by
 * the names of what they lead to; and of every other one what it holds by itself.
 * @param own the attributes that staff can fill in, without those that are made from others
 */
export const saysTheSame = (
  row: Readonly<Record<string, unknown>>,
  written: Readonly<Record<string, unknown>>,
  own: Readonly<Record<string, Attribute>>,
): boolean =>
  Object.entries({ ...defaultsOf(own), ...written }).every(
    ([name, value]) => hashOf(comparable(row[name])) === hashOf(comparable(value)),
  );

const defaultsOf = (own: Readonly<Record<string, Attribute>>) =>
  Object.fromEntries(Object.entries(own).map(([name, attribute]) => [name, attribute.default ?? null]));

/** Nothing is nothing, however it is written; what is linked is known by its name, and a list of links has no order. */
function comparable(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value) && value.length === 0) return null;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string' || isLinked(one))) {
    return value.map(comparable).sort();
  }
  return isLinked(value) ? nameOf(value) : value;
}

/** A row that a link leads to, as the database answers it. */
type Linked = Record<string, unknown> & { documentId: string };

const isLinked = (value: unknown): value is Linked =>
  typeof value === 'object' && value !== null && 'documentId' in value;

const nameOf = ({ slug, key, email, name }: Linked) => slug ?? key ?? email ?? name;
