import type { Block } from '../../../../contracts/blocks';
import type { RichText } from '../../../../contracts/documents';
import { publicBlocks } from './public-blocks';
import { blocksToHtml } from './to-html';
import { blocksToText } from './to-text';
import type { NumberMark } from './told-numbers';

/**
 * Gives a text in the three forms the public may ask for.
 * @param marks the numbers in it that are figures, by their place in `publicText`
 */
export function richText(
  blocks: Block[] | null,
  direction: 'rtl' | 'ltr',
  marks: readonly NumberMark[] = [],
): RichText {
  const given = publicBlocks(blocks ?? []);
  return { blocks: given, html: blocksToHtml(given, direction, marks), text: blocksToText(given) };
}

/** The words of a text as the public has them: the `text` of `richText`. */
export const publicText = (blocks: Block[] | null): string => blocksToText(publicBlocks(blocks ?? []));
