import type { Layout } from '../reading/text/layout';
import type { Paragraph } from '../reading/text/paragraphs';

/** What a pattern found: characters `start` to `end` of the text, and what stands beside them in the paragraph. */
export interface Found {
  start: number;
  end: number;
  words: string;
  match: RegExpMatchArray;
  paragraph: Paragraph;
}

/** Everything that a global pattern finds in a text, in its order; it sees one paragraph at a time, and never nothing. */
export function foundInParagraphs({ text, paragraphs }: Layout, pattern: RegExp): Found[] {
  const found: Found[] = [];
  // `matchAll` copies its pattern, which costs more than most paragraphs.
  const search = new RegExp(pattern.source, pattern.flags);
  for (const paragraph of paragraphs) {
    const words = text.slice(paragraph.start, paragraph.end);
    search.lastIndex = 0;
    for (let match = search.exec(words); match !== null; match = search.exec(words)) {
      const start = paragraph.start + match.index;
      found.push({ start, end: start + match[0].length, words: match[0], match, paragraph });
    }
  }
  return found;
}

/** The characters of the paragraph just before and just after a find, at most `longest` on either side. */
export function beside({ text }: Layout, { start, end, paragraph }: Found, longest = 30) {
  return {
    before: text.slice(Math.max(start - longest, paragraph.start), start),
    after: text.slice(end, Math.min(end + longest, paragraph.end)),
  };
}
