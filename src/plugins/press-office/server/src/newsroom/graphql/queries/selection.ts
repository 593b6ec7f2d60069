import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

type Fragments = GraphQLResolveInfo['fragments'];

/**
 * The fields selected under a field, by name, through fragments. `@skip` and `@include` are not looked at:
 * a field too many is read, and left out by GraphQL itself.
 */
export function selectedUnder(nodes: readonly FieldNode[], fragments: Fragments): Map<string, FieldNode[]> {
  const selected = new Map<string, FieldNode[]>();
  for (const node of nodes) collect(node.selectionSet, fragments, selected);
  return selected;
}

/**
 * What to ask of a document for the fields selected of it; `documentId` when only `__typename` is. `withdrawal` is not
 * asked for: a notice always has it, and nothing else does. Neither are `highlights`: what was searched for has them.
 */
export function fieldsOf(selected: ReadonlyMap<string, unknown>): string[] {
  const names = [...selected.keys()].filter((name) => !name.startsWith('__') && !unasked.includes(name));
  return names.length === 0 ? ['documentId'] : names;
}

const unasked = ['withdrawal', 'highlights'];

function collect(set: SelectionSetNode | undefined, fragments: Fragments, into: Map<string, FieldNode[]>): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === 'Field') {
      const name = selection.name.value;
      into.set(name, [...(into.get(name) ?? []), selection]);
    } else if (selection.kind === 'InlineFragment') {
      collect(selection.selectionSet, fragments, into);
    } else {
      collect(fragments[selection.name.value]?.selectionSet, fragments, into);
    }
  }
}
