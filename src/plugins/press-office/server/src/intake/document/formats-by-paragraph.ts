import type { Paragraph } from '../../reading/text/paragraphs';
import type { Format } from '../source-text';

/**
 * The formats of each paragraph, in their order; both lists in the order of the text. A format that goes over a line end
 * belongs to each of the paragraphs that it touches.
 */
export function formatsByParagraph(paragraphs: readonly Paragraph[], formats: readonly Format[]): Format[][] {
  const found: Format[][] = paragraphs.map(() => []);
  let first = 0;
  for (const format of formats) {
    while (first < paragraphs.length && paragraphs[first]!.end <= format.start) first += 1;
    for (let index = first; index < paragraphs.length && paragraphs[index]!.start < format.end; index += 1) {
      found[index]!.push(format);
    }
  }
  return found;
}
