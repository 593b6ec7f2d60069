import type { Block, Inline, ListItem } from '../../../../contracts/blocks';
import type { SlatePoint } from '../content-manager-apis';
import type { Position } from './position-in';

type Node = Block | ListItem | Inline;

/** A place in blocks as Slate names it; at the border of two leaves, in the one before or after it. */
export function slatePoint(blocks: readonly Node[], position: Position, side: 'before' | 'after'): SlatePoint | null {
  let nodes = blocks;
  for (const place of position.path) {
    const node = nodes[place];
    if (node === undefined || !('children' in node)) return null;
    nodes = node.children;
  }
  let rest = position.offset;
  const leaves = leavesIn(nodes);
  for (const [place, { path, length }] of leaves.entries()) {
    if (rest < length || (rest === length && (side === 'before' || place === leaves.length - 1)))
      return { path: [...position.path, ...path], offset: rest };
    rest -= length;
  }
  return null;
}

const leavesIn = (nodes: readonly Node[]): { path: number[]; length: number }[] =>
  nodes.flatMap((node, place) =>
    'text' in node
      ? [{ path: [place], length: node.text.length }]
      : leavesIn(node.children).map(({ path, length }) => ({ path: [place, ...path], length })),
  );
