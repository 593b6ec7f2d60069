import type { Block } from '../../../../contracts/blocks';
import { exchangeLeaves } from './exchange-leaves';

/** A stretch of the plain text of blocks: UTF-16 offsets, `end` exclusive. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * Blocks in which a stretch of their plain text (`blocksToText`) is replaced. The new words take on the marks of the
 * first that they stand for; all else stays as it is.
 */
export function replaceText(blocks: readonly Block[], stretch: Stretch, words: string): Block[] {
  const inText = (text: string, start: number): string => {
    const from = Math.max(stretch.start - start, 0);
    const to = Math.min(stretch.end - start, text.length);
    if (from >= to) return text;
    // Where the stretch goes over several texts, the first one gets the words.
    return text.slice(0, from) + (stretch.start >= start ? words : '') + text.slice(to);
  };
  const replaced = exchangeLeaves(blocks, (leaf, start) => [{ ...leaf, text: inText(leaf.text, start) }]);
  // Nothing but text has changed.
  return replaced as unknown as Block[];
}
