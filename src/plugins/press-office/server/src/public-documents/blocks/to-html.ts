import type { Block, Inline, ListItem, TextLeaf } from '../../../../contracts/blocks';
import { escapeHtml } from './escape-html';
import { isolateRuns } from './isolate-runs';
import { safeUrl } from './safe-url';

/**
 * Strapi blocks as HTML that is safe to insert into a page of the given direction.
 * Everything is built from the nodes and escaped; an unknown node loses its mark-up, never its words.
 */
export function blocksToHtml(blocks: readonly Block[], direction: 'rtl' | 'ltr'): string {
  const inline = (children: readonly Inline[]) => children.map((child) => inlineToHtml(child, direction)).join('');
  const block = (node: Block | ListItem): string => {
    switch (node.type) {
      case 'heading':
        return element(`h${headingLevel(node.level)}`, inline(node.children));
      case 'quote':
        return element('blockquote', element('p', inline(node.children)));
      case 'code':
        return element('pre', element('code', inline(node.children)));
      case 'list':
        return element(node.format === 'ordered' ? 'ol' : 'ul', node.children.map(block).join(''));
      case 'list-item':
        return element('li', inline(node.children));
      case 'image':
        return imageToHtml(node.image);
      default:
        return element('p', inline(node.children));
    }
  };
  return blocks.filter(hasContent).map(block).join('\n');
}

/** The editor leaves an empty paragraph after everything; a reader should not see it. */
function hasContent(block: Block): boolean {
  return block.type !== 'paragraph' || block.children.some((child) => child.type === 'link' || child.text !== '');
}

const element = (tag: string, content: string) => `<${tag}>${content}</${tag}>`;

const headingLevel = (level: number) => Math.min(6, Math.max(2, Math.trunc(level)));

function inlineToHtml(node: Inline, direction: 'rtl' | 'ltr'): string {
  if (node.type !== 'link') return leafToHtml(node, direction);
  const content = node.children.map((leaf) => leafToHtml(leaf, direction)).join('');
  const address = safeUrl(node.url);
  return address === null ? content : `<a href="${escapeHtml(address)}">${content}</a>`;
}

function leafToHtml(leaf: TextLeaf, direction: 'rtl' | 'ltr'): string {
  let html = isolateRuns(leaf.text, direction)
    .map((run) => (run.isolated ? element('bdi', escapeHtml(run.text)) : escapeHtml(run.text)))
    .join('')
    .replaceAll('\n', '<br>');
  if (leaf.code) html = element('code', html);
  if (leaf.bold) html = element('strong', html);
  if (leaf.italic) html = element('em', html);
  if (leaf.underline) html = element('u', html);
  if (leaf.strikethrough) html = element('s', html);
  return html;
}

function imageToHtml(image: Extract<Block, { type: 'image' }>['image']): string {
  const address = safeUrl(image.url);
  if (address === null) return '';
  const size = image.width && image.height ? ` width="${Number(image.width)}" height="${Number(image.height)}"` : '';
  const picture = `<img src="${escapeHtml(address)}" alt="${escapeHtml(image.alternativeText ?? '')}"${size}>`;
  const caption = image.caption ? element('figcaption', escapeHtml(image.caption)) : '';
  return element('figure', picture + caption);
}
