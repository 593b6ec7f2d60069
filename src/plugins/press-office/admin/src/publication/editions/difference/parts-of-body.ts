import type { Block, Inline, ListItem } from '../../../../../contracts/blocks';

type Node = Block | ListItem | Inline;

const childrenOf = (node: Node): Node[] => ('children' in node ? node.children : []);

/** The words of one paragraph, heading, quotation or item of a list. */
const wordsOf = (node: Node): string => ('text' in node ? node.text : childrenOf(node).map(wordsOf).join(''));

/** The paragraphs of a body, items of lists among them, without those that have no words. */
export const paragraphsIn = (blocks: readonly Node[]): string[] =>
  blocks
    .flatMap((block) => ('type' in block && block.type === 'list' ? paragraphsIn(block.children) : [wordsOf(block)]))
    .filter((words) => words.trim() !== '');

/** The links of a body: what leads where. */
export const linksIn = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) => ('url' in node ? [`${wordsOf(node)} (${node.url})`] : linksIn(childrenOf(node))));

/** The addresses of the pictures in a body. */
export const picturesIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.type === 'image' ? [block.image.url] : []));
