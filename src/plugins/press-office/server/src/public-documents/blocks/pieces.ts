import { safeUrl } from './safe-url';

/** A link that a reader may follow. Pieces of one link share one object. */
export interface Link {
  address: string;
}

/** A number that is the value of a figure. Pieces of one number share one object. */
export interface ToldNumber {
  value: string;
  /** The key of the figure. */
  figure: string;
}

/** A stretch of text with its marks, as HTML elements from the inside out, and the link it stands in. */
export interface Piece {
  text: string;
  marks: readonly string[];
  link: Link | null;
  /** The number that it is, or is a part of. */
  told: ToldNumber | null;
  /** The node that it comes from: pieces of one node have their marks together. */
  leaf: Node | null;
}

/** A node of Strapi blocks as a program may have written it: nothing is sure about it. */
export type Node = Readonly<Record<string, unknown>>;

/** Where a text was cut for a number, the number and the node that was whole; no program can write it into blocks. */
export const cut = Symbol('cut');
export interface CutLeaf {
  [cut]?: { told: ToldNumber | null; leaf: Node };
}

/** The nodes in a node's `children`; whatever is none is left out. */
export const childrenOf = ({ children }: Node): Node[] => (Array.isArray(children) ? children.filter(isNode) : []);

/** The text inside a node, in order. An unknown node gives its words, an address that is not safe its text alone. */
export function piecesOf(node: Node, link: Link | null = null): Piece[] {
  return childrenOf(node).flatMap((child) => {
    if (typeof child.text === 'string') {
      const { told, leaf } = (child as CutLeaf)[cut] ?? { told: null, leaf: child };
      return [{ text: child.text, marks: marksOf(child), link, told, leaf }];
    }
    return piecesOf(child, child.type === 'link' ? linkTo(child.url) : link);
  });
}

/** The words inside a node, without mark-up. */
export const wordsOf = (node: Node): string =>
  piecesOf(node)
    .map((piece) => piece.text)
    .join('');

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

function linkTo(url: unknown): Link | null {
  const address = typeof url === 'string' ? safeUrl(url) : null;
  return address === null ? null : { address };
}

const elements = { code: 'code', bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's' } as const;

const marksOf = (leaf: Node) =>
  Object.entries(elements).flatMap(([mark, element]) => (leaf[mark] === true ? [element] : []));
