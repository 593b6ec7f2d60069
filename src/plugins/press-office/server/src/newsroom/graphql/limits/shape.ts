import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';

/** How large a GraphQL document is when its fragments are written out. */
export interface Shape {
  /** Levels of fields, those of the introspection counted apart. */
  depth: number;
  introspectionDepth: number;
  /** Fields and fragments, each as often as it is spread. */
  selections: number;
  /** A fragment that is not defined or spreads itself, if there is one. */
  brokenFragment: string | null;
}

const flat: Shape = { depth: 0, introspectionDepth: 0, selections: 0, brokenFragment: null };

/**
 * Measures all operations of a document. Each fragment is measured once: thirty fragments that each spread the next
 * one twice are a thousand million fields, and whoever walks them (as graphql-depth-limit does) never comes back.
 */
export function shapeOf(document: DocumentNode): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Shape>();
  const open = new Set<string>();

  const ofFragment = (name: string): Shape => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    if (fragment === undefined || open.has(name)) return { ...flat, brokenFragment: name };
    open.add(name);
    const shape = ofSet(fragment.selectionSet);
    open.delete(name);
    measured.set(name, shape);
    return shape;
  };

  const ofSet = (set: SelectionSetNode | undefined): Shape =>
    (set?.selections ?? []).reduce<Shape>((sum, selection) => {
      if (selection.kind === 'FragmentSpread') return beside(sum, ofFragment(selection.name.value));
      const inner = ofSet(selection.selectionSet);
      if (selection.kind === 'InlineFragment') return beside(sum, inner);
      return beside(
        sum,
        selection.name.value.startsWith('__') ? introspected(inner) : { ...inner, depth: inner.depth + 1 },
      );
    }, flat);

  return document.definitions.reduce<Shape>(
    (sum, definition) =>
      definition.kind === 'OperationDefinition' ? beside(sum, ofSet(definition.selectionSet)) : sum,
    flat,
  );
}

const introspected = ({ depth, introspectionDepth, ...shape }: Shape): Shape => ({
  ...shape,
  depth: 1,
  introspectionDepth: Math.max(introspectionDepth, depth + 1),
});

const beside = (one: Shape, other: Shape): Shape => ({
  depth: Math.max(one.depth, other.depth),
  introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
  selections: one.selections + other.selections + 1,
  brokenFragment: one.brokenFragment ?? other.brokenFragment,
});
