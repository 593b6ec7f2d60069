import type { Block, Inline } from '../../../../contracts/blocks';
import type { Paragraph } from '../../reading/text/paragraphs';
import type { Format } from '../source-text';
import { formatsByParagraph } from './formats-by-paragraph';
import { inlinesOf } from './inlines';
import { type Item, listAt, listOf } from './lists';

/** A text and how it was set. */
export interface FormattedText {
  text: string;
  formats: readonly Format[];
}

/**
 * Paragraphs as Strapi's blocks editor stores them, with the headings, lists, quotations, links and marks that the text
 * had; items in a row become one list. A heading is never of the first level, which is the title's.
 */
export function bodyOf(
  paragraphs: readonly Paragraph[],
  { text, formats }: FormattedText = { text: '', formats: [] },
): Block[] {
  const found = formatsByParagraph(paragraphs, formats);
  const parts = paragraphs.map((paragraph, index) => ({ paragraph, formats: found[index]!, text }));
  const items = parts.map(itemIn);
  const isRaised = found.flat().some((format) => format.kind === 'heading' && format.level === 1);
  const blocks: Block[] = [];
  for (let index = 0; index < parts.length;) {
    const list = listAt(items, index);
    if (list.length > 0) blocks.push(...listOf(list));
    else blocks.push(blockOf(parts[index]!, isRaised));
    index += Math.max(list.length, 1);
  }
  return blocks;
}

interface Part {
  paragraph: Paragraph;
  formats: readonly Format[];
  text: string;
}

function itemIn(part: Part): Item | null {
  const { kind, mark, number } = part.paragraph;
  const set = part.formats.find((format) => format.kind === 'item');
  const children = () => inlines(part, mark.length);
  if (set) return { depth: set.depth, number: set.isOrdered ? number : null, isOrdered: set.isOrdered, children };
  return kind === 'text' ? null : { depth: 1, number, isOrdered: kind === 'numbered', children };
}

function blockOf(part: Part, isRaised: boolean): Block {
  const { kind, mark } = part.paragraph;
  // A number that is left to no list is part of the text.
  const children = inlines(part, kind === 'numbered' ? 0 : mark.length);
  const form = part.formats.find((format) => format.kind === 'heading' || format.kind === 'quote');
  if (form?.kind === 'heading') return { type: 'heading', level: isRaised ? lower(form.level) : form.level, children };
  return { type: form ? 'quote' : 'paragraph', children };
}

type Level = 1 | 2 | 3 | 4 | 5 | 6;
const lower = (level: Level) => Math.min(level + 1, 6) as Level;

/** The words of a paragraph after as many characters as its mark has. */
function inlines({ paragraph, formats, text }: Part, skipped: number): Inline[] {
  const { start, end, mark, content } = paragraph;
  if (formats.length > 0) return inlinesOf(text, { start: start + skipped, end }, formats);
  return [{ type: 'text', text: skipped === 0 ? mark + content : content }];
}
