import type { Block, Inline, ListItem } from '../../../../contracts/blocks';

/** The words of Strapi blocks without mark-up: one paragraph, heading or list item a line, blank lines between blocks. */
export function blocksToText(blocks: readonly Block[]): string {
  return blocks
    .map(textOf)
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}

function textOf(node: Block | ListItem): string {
  if (node.type === 'list') return node.children.map(textOf).join('\n');
  return node.children.map(inlineText).join('');
}

function inlineText(node: Inline): string {
  return node.type === 'link' ? node.children.map((leaf) => leaf.text).join('') : node.text;
}
