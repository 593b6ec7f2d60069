import type { Span } from '../../../../contracts/intake';

/** The span of `text` from `start` to `end` (UTF-16 offsets, `end` exclusive). */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}
