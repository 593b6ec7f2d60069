import { Parser } from 'htmlparser2';

import { emptyPage } from './page';
import type { TextBlock } from './text-block';

/** Elements deeper than this are on no page that a person wrote, and would cost time by the square of their number. */
const deepest = 1000;

/**
 * Reads a page into its paragraphs: what a reader sees of it, and no script, style, comment or hidden word. Nothing is
 * fetched. Also reads what Word and mail programs paste, with its lists that are no lists.
 * @param tabs whether a tab is one, and not white space of the page's source
 * @returns null when elements stand in each other deeper than a person writes
 */
export function readHtml(html: string, { tabs = false }: { tabs?: boolean } = {}): TextBlock[] | null {
  const page = emptyPage();
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > deepest) parser.pause();
      else page.open(name, attributes);
    },
    ontext(text) {
      if (!tabs || !text.includes('\t')) return page.text(text);
      text.split('\t').forEach((part, index) => {
        if (index > 0) page.tab();
        page.text(part);
      });
    },
    onclosetag() {
      depth -= 1;
      page.close();
    },
  });
  parser.write(html);
  if (depth > deepest) return null;
  parser.end();
  return page.blocks();
}
