import type { Block } from '../../../../contracts/blocks';
import { childrenOf, type Node } from './pieces';
import { betweenBlocks, betweenItems, textOf } from './to-text';

/** Makes other nodes of a node with text, told where its text begins in the plain text of the blocks (UTF-16). */
export type ExchangeLeaf = (leaf: Node & { text: string }, start: number) => Node[];

/** Blocks with other nodes in the place of those with text; whatever has no words in the plain text stays as it is. */
export function exchangeLeaves(blocks: readonly Block[], exchange: ExchangeLeaf): Node[] {
  const exchanged = withNodes({ children: blocks }, (block, start) => {
    const text = textOf(block);
    return text.trim() === '' ? null : { length: text.length + betweenBlocks.length, nodes: [inBlock(block, start)] };
  });
  return exchanged.children as Node[];

  function inBlock(node: Node, start: number): Node {
    if (node.type !== 'list') return inWords(node, start);
    return withNodes(node, (item, at) => {
      const text = textOf(item);
      return text === '' ? null : { length: text.length + betweenItems.length, nodes: [inBlock(item, start + at)] };
    });
  }

  function inWords(node: Node, start: number): Node {
    return withNodes(node, (child, at) => ({ length: lengthOf(child), nodes: inChild(child, start + at) }));
  }

  function inChild(node: Node, start: number): Node[] {
    return isLeaf(node) ? exchange(node, start) : [inWords(node, start)];
  }
}

const isLeaf = (node: Node): node is Node & { text: string } => typeof node.text === 'string';

const lengthOf = (node: Node): number =>
  isLeaf(node) ? node.text.length : childrenOf(node).reduce((sum, child) => sum + lengthOf(child), 0);

/** A node with its children exchanged, each told where it begins; one without a place of its own stays. */
function withNodes(node: Node, exchange: (child: Node, at: number) => { length: number; nodes: Node[] } | null): Node {
  if (!Array.isArray(node.children)) return node;
  const read = new Set(childrenOf(node));
  let at = 0;
  const children = (node.children as unknown[]).flatMap((child) => {
    const exchanged = read.has(child as Node) ? exchange(child as Node, at) : null;
    at += exchanged?.length ?? 0;
    return exchanged?.nodes ?? [child];
  });
  return { ...node, children };
}
