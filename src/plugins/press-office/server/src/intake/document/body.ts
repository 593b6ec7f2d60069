import type { Block, ListItem } from '../../../../contracts/blocks';
import type { Paragraph } from '../../reading/text/paragraphs';

/** Paragraphs as Strapi's blocks editor stores them; list items in a row become one list. */
export function bodyOf(paragraphs: readonly Paragraph[]): Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < paragraphs.length;) {
    const list = listAt(paragraphs, index);
    if (list.length === 0)
      blocks.push({ type: 'paragraph', children: [{ type: 'text', text: wholeLine(paragraphs[index]!) }] });
    else {
      const format = paragraphs[index]!.kind === 'numbered' ? 'ordered' : 'unordered';
      blocks.push({ type: 'list', format, children: list.map(listItem) });
    }
    index += Math.max(list.length, 1);
  }
  return blocks;
}

/** The list that begins with a paragraph. Numbers are only left to the list when they are 1, 2, 3 …: it counts anew. */
function listAt(paragraphs: readonly Paragraph[], index: number): Paragraph[] {
  const { kind } = paragraphs[index]!;
  if (kind === 'text') return [];
  let end = index;
  while (paragraphs[end]?.kind === kind && (kind === 'bullet' || paragraphs[end]!.number === end - index + 1)) end += 1;
  return kind === 'numbered' && end - index < 2 ? [] : paragraphs.slice(index, end);
}

const wholeLine = ({ kind, mark, content }: Paragraph) => (kind === 'numbered' ? mark + content : content);

const listItem = ({ content }: Paragraph): ListItem => ({
  type: 'list-item',
  children: [{ type: 'text', text: content }],
});
