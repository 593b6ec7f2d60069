import type { Block, Inline, ListItem } from '../../../../contracts/blocks';

type Node = Block | ListItem | Inline;

/** A character of a text in blocks: the block, in lists the items down to it, and how many characters into its words. */
export interface Position {
  path: number[];
  offset: number;
}

const betweenBlocks = 2;
const betweenItems = 1;

/**
 * Where a place in the plain text of blocks stands in them. The plain text has blank lines between blocks and a line for
 * each item of a list, and leaves out what has no words; offsets are UTF-16. A place between two blocks is in neither: null.
 */
export function positionIn(blocks: readonly Node[], at: number): Position | null {
  return among(blocks, at, { between: betweenBlocks, isThere: (text) => text.trim() !== '' });
}

/** The plain text of blocks, as offsets count it. */
export const plainText = (blocks: readonly Node[]): string =>
  blocks
    .map(textOf)
    .filter((text) => text.trim() !== '')
    .join('\n\n');

interface Joint {
  between: number;
  /** Whether a block or item with these words is in the plain text. */
  isThere(text: string): boolean;
}

function among(nodes: readonly Node[], at: number, { between, isThere }: Joint): Position | null {
  let start = 0;
  for (const [place, node] of nodes.entries()) {
    const text = textOf(node);
    if (!isThere(text)) continue;
    if (at <= start + text.length) return at < start ? null : within(node, at - start, place);
    start += text.length + between;
  }
  return null;
}

function within(node: Node, offset: number, place: number): Position | null {
  if (!isList(node)) return { path: [place], offset };
  const inner = among(node.children, offset, { between: betweenItems, isThere: (text) => text !== '' });
  return inner && { path: [place, ...inner.path], offset: inner.offset };
}

function textOf(node: Node): string {
  if ('text' in node) return node.text;
  const texts = ('children' in node ? node.children : []).map(textOf);
  return isList(node) ? texts.filter(Boolean).join('\n') : texts.join('');
}

const isList = (node: Node): node is Extract<Block, { type: 'list' }> => 'type' in node && node.type === 'list';
