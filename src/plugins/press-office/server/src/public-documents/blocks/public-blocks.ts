import type { Block } from '../../../../contracts/blocks';
import { childrenOf, type Node } from './pieces';
import { safeUrl } from './safe-url';

/**
 * The nodes of a text with what a reader may have of them: whoever renders blocks as they come would follow a
 * `javascript:` address that the HTML leaves out, and a property that Strapi's editor does not know may be a private
 * note. An unknown node gives its children, an address that is not safe its text alone.
 */
export function publicBlocks(blocks: readonly Block[]): Block[] {
  const nodes = childrenOf({ children: blocks }).flatMap((node) =>
    isBlock(node) ? publicNode(node) : [{ type: 'paragraph', children: childrenOf(node).flatMap(publicNode) }],
  );
  // Made of the properties below and nothing else.
  return nodes as unknown as Block[];
}

/** The properties of each node that a document keeps, besides its children. */
const properties: Readonly<Record<string, readonly string[]>> = {
  paragraph: [],
  heading: ['level'],
  quote: [],
  code: ['language'],
  list: ['format', 'indentLevel'],
  'list-item': [],
};
const leafProperties = ['bold', 'italic', 'underline', 'strikethrough', 'code'];
const imageProperties = ['alternativeText', 'caption', 'width', 'height'];

const isBlock = ({ type }: Node) => type === 'image' || Object.hasOwn(properties, String(type));

function publicNode(node: Node): Node[] {
  if (typeof node.text === 'string') return [{ type: 'text', text: node.text, ...kept(node, leafProperties) }];
  if (node.type === 'image') return publicImage(node);
  const children = childrenOf(node).flatMap(publicNode);
  if (node.type === 'link') return publicLink(node, children);
  const own = properties[String(node.type)];
  return own === undefined ? children : [{ type: node.type, ...kept(node, own), children }];
}

function publicLink(node: Node, children: Node[]): Node[] {
  const url = typeof node.url === 'string' ? safeUrl(node.url) : null;
  return url === null ? children : [{ type: 'link', url, ...kept(node, ['rel', 'target']), children }];
}

function publicImage({ image }: Node): Node[] {
  const { url, ...about } = (image ?? {}) as Node;
  const address = typeof url === 'string' ? safeUrl(url) : null;
  if (address === null) return [];
  const children = [{ type: 'text', text: '' }];
  return [{ type: 'image', image: { url: address, ...kept(about, imageProperties) }, children }];
}

/** Those of a node's properties that are there and plain: words, numbers, yes or no. */
const kept = (node: Node, names: readonly string[]): Node =>
  Object.fromEntries(names.filter((name) => isPlain(node[name])).map((name) => [name, node[name]]));

const isPlain = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);
