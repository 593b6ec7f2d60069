import type { Collection, FilterTarget } from '../../collections';
import { graphqlNames } from '../names';

/** The operators that REST has, without the `$`. */
export const operatorTypes = /* GraphQL */ `
  input NewsroomTextFilterInput {
    eq: String
    in: [String!]
  }

  "ISO 8601; a day without a time means its beginning in UTC."
  input NewsroomInstantFilterInput {
    gt: String
    gte: String
    lt: String
    lte: String
  }
`;

/** The input types for the filters of one collection, made from what REST allows: `projects.slug` nests. */
export function filterTypes({ kind, filters }: Collection): string {
  const root = `${graphqlNames[kind].type}FiltersInput`;
  const inputs = new Map<string, string[]>([[root, []]]);
  for (const [path, target] of Object.entries(filters)) {
    const [name = path, nested] = path.split('.');
    if (nested === undefined) {
      inputs.get(root)?.push(`${name}: ${operatorsOf(target)}`);
      continue;
    }
    const inner = `${graphqlNames[kind].type}${capitalised(name)}FiltersInput`;
    if (!inputs.has(inner)) inputs.get(root)?.push(`${name}: ${inner}`);
    inputs.set(inner, [...(inputs.get(inner) ?? []), `${nested}: ${operatorsOf(target)}`]);
  }
  return [...inputs].map(([name, fields]) => `input ${name} {\n  ${fields.join('\n  ')}\n}`).join('\n\n');
}

const operatorsOf = ({ by }: FilterTarget) =>
  by === 'released-at' ? 'NewsroomInstantFilterInput' : 'NewsroomTextFilterInput';

const capitalised = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
