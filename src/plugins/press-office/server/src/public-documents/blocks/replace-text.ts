import type { Block } from '../../../../contracts/blocks';
import { childrenOf, type Node } from './pieces';
import { betweenBlocks, betweenItems, textOf } from './to-text';

/** A stretch of the plain text of blocks: UTF-16 offsets, `end` exclusive. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * Blocks in which a stretch of their plain text (`blocksToText`) is replaced. The new words take on the marks of the
 * first that they stand for; all else stays as it is.
 */
export function replaceText(blocks: readonly Block[], stretch: Stretch, words: string): Block[] {
  const replaced = withNodes({ children: blocks }, (block, start) => {
    const text = textOf(block);
    return text.trim() === '' ? null : { length: text.length + betweenBlocks.length, node: inBlock(block, start) };
  });
  return replaced.children as Block[];

  function inBlock(node: Node, start: number): Node {
    if (node.type !== 'list') return inWords(node, start);
    return withNodes(node, (item, at) => {
      const text = textOf(item);
      return text === '' ? null : { length: text.length + betweenItems.length, node: inBlock(item, start + at) };
    });
  }

  function inWords(node: Node, start: number): Node {
    if (typeof node.text === 'string') return { ...node, text: inText(node.text, start) };
    return withNodes(node, (child, at) => ({ length: lengthOf(child), node: inWords(child, start + at) }));
  }

  function inText(text: string, start: number): string {
    const from = Math.max(stretch.start - start, 0);
    const to = Math.min(stretch.end - start, text.length);
    if (from >= to) return text;
    // Where the stretch goes over several texts, the first one gets the words.
    return text.slice(0, from) + (stretch.start >= start ? words : '') + text.slice(to);
  }
}

const lengthOf = (node: Node): number =>
  typeof node.text === 'string' ? node.text.length : childrenOf(node).reduce((sum, child) => sum + lengthOf(child), 0);

/** A node with its children exchanged, each told where it begins; one without a place of its own stays. */
function withNodes(node: Node, exchange: (child: Node, at: number) => { length: number; node: Node } | null): Node {
  if (!Array.isArray(node.children)) return node;
  const read = new Set(childrenOf(node));
  let at = 0;
  const children = (node.children as unknown[]).map((child) => {
    const exchanged = read.has(child as Node) ? exchange(child as Node, at) : null;
    at += exchanged?.length ?? 0;
    return exchanged?.node ?? child;
  });
  return { ...node, children };
}
