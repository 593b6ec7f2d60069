import type { Block } from '../../../../contracts/blocks';
import type { RichText } from '../../../../contracts/documents';
import { publicBlocks } from './public-blocks';
import { blocksToHtml } from './to-html';
import { blocksToText } from './to-text';

/** Gives a text in the three forms the public may ask for. */
export function richText(blocks: Block[] | null, direction: 'rtl' | 'ltr'): RichText {
  const given = publicBlocks(blocks ?? []);
  return { blocks: given, html: blocksToHtml(given, direction), text: blocksToText(given) };
}
