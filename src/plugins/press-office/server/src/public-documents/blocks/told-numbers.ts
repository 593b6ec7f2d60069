import type { Block } from '../../../../contracts/blocks';
import type { FigureMark } from '../../../../contracts/figure-marks';
import { exchangeLeaves } from './exchange-leaves';
import { cut, type Node, type ToldNumber } from './pieces';

/** A mark, as far as HTML has a use for it. Offsets count in the plain text of the blocks. */
export type NumberMark = Pick<FigureMark, 'start' | 'end' | 'value' | 'figure'>;

/**
 * Blocks whose texts are cut where a marked number begins or ends. Each part says which number it is in and which text
 * it was cut from, so that the marks of a text are written once. For HTML only.
 * @param marks in the order of the text, none over another
 */
export function withToldNumbers(blocks: readonly Block[], marks: readonly NumberMark[]): Node[] {
  const numbers = marks.map(({ start, end, value, figure }) => ({ start, end, told: { value, figure } }));
  let next = 0;
  return exchangeLeaves(blocks, (leaf, start) => {
    while (next < numbers.length && numbers[next]!.end <= start) next += 1;
    const parts: { text: string; told: ToldNumber | null }[] = [];
    let at = 0;
    for (let index = next; index < numbers.length && numbers[index]!.start < start + leaf.text.length; index += 1) {
      const { told, ...number } = numbers[index]!;
      const from = Math.max(number.start - start, at);
      const to = Math.min(number.end - start, leaf.text.length);
      parts.push({ text: leaf.text.slice(at, from), told: null }, { text: leaf.text.slice(from, to), told });
      at = to;
    }
    if (parts.length === 0) return [leaf];
    // An empty text in the middle of a number is not the end of it.
    if (leaf.text === '') return [{ ...leaf, [cut]: { told: parts[1]!.told, leaf } }];
    parts.push({ text: leaf.text.slice(at), told: null });
    return parts.filter(({ text }) => text !== '').map(({ text, told }) => ({ ...leaf, text, [cut]: { told, leaf } }));
  });
}
