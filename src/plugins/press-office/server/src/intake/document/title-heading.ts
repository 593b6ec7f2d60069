import type { Layout } from '../../reading/text/layout';
import type { Format } from '../source-text';

/** Makes a test for whether a paragraph was set as the title of the whole: a heading of the first level. */
export function titleHeading({ paragraphs }: Layout, formats: readonly Format[]): (paragraph: number) => boolean {
  const starts = new Set(
    formats.filter((format) => format.kind === 'heading' && format.level === 1).map(({ start }) => start),
  );
  return (paragraph) => starts.has(paragraphs[paragraph]!.start);
}
