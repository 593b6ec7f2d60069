import { childrenOf, type Node, wordsOf } from '../../public-documents/blocks/pieces';

/** A link in the body of a draft: its address, its words, and where they stand in the body's plain text. */
export interface BodyLink {
  address: string;
  words: string;
  /** Where it begins in the plain text; null when the plain text leaves out the block that it stands in. */
  start: number | null;
}

/** The links of a draft's body, in the order of `blocksToText`, whose plain text their places count. */
export function linksOf(body: unknown): BodyLink[] {
  const blocks = childrenOf({ children: body }).map(linksIn);
  const unseen = blocks.filter(({ text }) => text.trim() === '');
  const seen = joined(
    blocks.filter(({ text }) => text.trim() !== ''),
    '\n\n',
  );
  return [...seen.links, ...unseen.flatMap(({ links }) => links.map((link) => ({ ...link, start: null })))];
}

interface Part {
  text: string;
  links: BodyLink[];
}

function linksIn(node: Node): Part {
  if (node.type === 'link') {
    const address = typeof node.url === 'string' ? node.url.trim() : '';
    const words = wordsOf(node);
    return { text: words, links: [{ address, words, start: 0 }] };
  }
  if (node.type === 'list') return joined(childrenOf(node).map(linksIn), '\n');
  return joined(
    childrenOf(node).map((child) =>
      typeof child.text === 'string'
        ? { text: child.text, links: [] }
        : child.type === 'list'
          ? inline(child)
          : linksIn(child),
    ),
    '',
  );
}

/** A list where only words may stand: its words without line ends, as the plain text has them. */
const inline = (node: Node): Part => linksIn({ ...node, type: 'paragraph' });

/** Parts one after another; between lines, those without words are left out. */
function joined(parts: readonly Part[], between: string): Part {
  const links: BodyLink[] = [];
  let text = '';
  for (const part of parts) {
    const start = text === '' || part.text === '' ? text.length : text.length + between.length;
    for (const link of part.links) links.push({ ...link, start: start + (link.start ?? 0) });
    if (part.text !== '') text += (text === '' ? '' : between) + part.text;
  }
  return { text, links };
}
