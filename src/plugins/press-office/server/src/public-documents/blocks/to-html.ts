import type { Block } from '../../../../contracts/blocks';
import { escapeHtml } from './escape-html';
import { inlineHtml } from './inline-html';
import { directionOfParagraph } from './paragraph-direction';
import { childrenOf, type Node, piecesOf, wordsOf } from './pieces';
import { safeUrl } from './safe-url';
import { type NumberMark, withToldNumbers } from './told-numbers';

type Direction = 'rtl' | 'ltr';

/**
 * Strapi blocks as HTML that is safe to insert into a page of the given direction.
 * Everything is built from the nodes and escaped; an unknown node loses its mark-up, never its words.
 * @param marks numbers that are figures, each written as `<data value="66729" data-figure="trainees">66.729</data>`
 */
export function blocksToHtml(
  blocks: readonly Block[],
  direction: Direction,
  marks: readonly NumberMark[] = [],
): string {
  return childrenOf({ children: marks.length === 0 ? blocks : withToldNumbers(blocks, marks) })
    .map((block) => blockToHtml(block, direction))
    .filter((html) => html !== '')
    .join('\n');
}

function blockToHtml(block: Node, direction: Direction): string {
  if (block.type === 'image') return imageToHtml(block.image, direction);
  // The editor leaves an empty paragraph after everything; a reader should not see it.
  if (wordsOf(block).trim() === '') return '';
  switch (block.type) {
    case 'heading':
      return paragraph(`h${headingLevel(block.level)}`, block, direction);
    case 'quote':
      return element('blockquote', paragraph('p', block, direction));
    case 'code':
      return element('pre', element('code', inlineHtml(piecesOf(block), direction)));
    case 'list':
      return listToHtml(block, direction);
    default:
      return paragraph('p', block, direction);
  }
}

const element = (tag: string, content: string) => `<${tag}>${content}</${tag}>`;

/** The title of the page is its only `h1`. */
const headingLevel = (level: unknown) =>
  typeof level === 'number' && Number.isInteger(level) ? Math.min(6, Math.max(2, level)) : 2;

function paragraph(tag: string, node: Node, page: Direction, nested = ''): string {
  const direction = directionOfParagraph(wordsOf(node), page);
  const attribute = direction === page ? '' : ` dir="${direction}"`;
  return `<${tag}${attribute}>${inlineHtml(piecesOf(node), direction)}${nested}</${tag}>`;
}

/** Strapi keeps a nested list beside the item that it belongs to; HTML wants it inside. */
function listToHtml(list: Node, direction: Direction): string {
  const items: { item: Node; nested: string }[] = [];
  for (const child of childrenOf(list)) {
    const last = items.at(-1);
    if (child.type !== 'list') items.push({ item: child, nested: '' });
    else if (last === undefined) items.push({ item: {}, nested: listToHtml(child, direction) });
    else last.nested += listToHtml(child, direction);
  }
  const content = items.map(({ item, nested }) => paragraph('li', item, direction, nested)).join('');
  return element(list.format === 'ordered' ? 'ol' : 'ul', content);
}

function imageToHtml(image: unknown, direction: Direction): string {
  const { url, alternativeText, caption, width, height } = (image ?? {}) as Node;
  const address = typeof url === 'string' ? safeUrl(url) : null;
  if (address === null) return '';
  const size = isLength(width) && isLength(height) ? ` width="${width}" height="${height}"` : '';
  const words = typeof alternativeText === 'string' ? alternativeText : '';
  const picture = `<img src="${escapeHtml(address)}" alt="${escapeHtml(words)}"${size}>`;
  return element(
    'figure',
    picture + (typeof caption === 'string' && caption !== '' ? figcaption(caption, direction) : ''),
  );
}

const isLength = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value > 0;

const figcaption = (caption: string, direction: Direction) =>
  element('figcaption', inlineHtml([{ text: caption, marks: [], link: null, told: null, leaf: null }], direction));
