import { hashOf } from '../../editions/seal';

/**
 * Whether a row says what the sample's loader wrote into it: each attribute that the loader gave, links by the names of
 * what they lead to.
 */
export const saysTheSame = (row: Readonly<Record<string, unknown>>, written: object): boolean =>
  Object.entries(written).every(([name, value]) => hashOf(comparable(row[name])) === hashOf(comparable(value)));

/** Nothing is nothing, however it is written; what is linked is known by its name, and a list of links has no order. */
function comparable(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null;
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
