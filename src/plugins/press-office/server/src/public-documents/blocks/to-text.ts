import type { Block } from '../../../../contracts/blocks';
import { childrenOf, type Node, wordsOf } from './pieces';

/** The words of Strapi blocks without mark-up: one paragraph, heading or list item a line, blank lines between blocks. */
export function blocksToText(blocks: readonly Block[]): string {
  return childrenOf({ children: blocks })
    .map(textOf)
    .filter((text) => text.trim() !== '')
    .join(betweenBlocks);
}

/** The words of one block, or of one item of a list. */
export const textOf = (node: Node): string =>
  node.type === 'list' ? childrenOf(node).map(textOf).filter(Boolean).join(betweenItems) : wordsOf(node);

export const betweenBlocks = '\n\n';
export const betweenItems = '\n';
