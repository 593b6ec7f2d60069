import type { Highlights } from '../../../../../contracts/search';
import type { SearchQuery } from '../search-query';
import { chooseWindow } from './choose-window';
import { cutPassage, passageLength } from './cut-passage';
import { findHits } from './find-hits';
import { markHits } from './mark-hits';
import { wantedWords, type WantedWords } from './wanted-words';

/** The plain text of a document, as far as it has some. */
export interface HighlightedText {
  title: string | null;
  summary: string | null;
  body: string | null;
}

/**
 * Where the words of a query stand in a document, as `Highlights` says. Title and summary are told whole, the body by one passage of
 * about 200 characters, at the first place where most of the words stand together, with … where it is cut; and only
 * where title and summary do not have all the words already.
 */
export function highlight({ title, summary, body }: HighlightedText, query: SearchQuery, locale: string): Highlights {
  const wanted = wantedWords(query, locale);
  const found = new Set<number>();
  const highlights: Highlights = {};
  for (const [part, text] of [['title', title] as const, ['summary', summary] as const]) {
    const hits = text === null ? [] : findHits({ text, wanted, within: null });
    if (text === null || hits.length === 0) continue;
    highlights[part] = markHits({ text, hits, start: 0, end: text.length });
    for (const { clause } of hits) found.add(clause);
  }
  const passage = body !== null && found.size < wanted.size ? passageOf(body, wanted) : null;
  return passage === null ? highlights : { ...highlights, body: passage };
}

function passageOf(text: string, wanted: WantedWords): string | null {
  const hits = findHits({ text, wanted, within: passageLength });
  if (hits.length === 0) return null;
  const { start, end } = cutPassage(text, chooseWindow(hits, passageLength));
  const html = markHits({ text, hits, start, end });
  return `${start > 0 ? '…' : ''}${html}${end < text.length ? '…' : ''}`;
}
