import type { Highlights } from '../../../../../contracts/search';
import type { SearchQuery } from '../search-query';
import { chooseWindow } from './choose-window';
import { cutPassage, passageLength } from './cut-passage';
import { findHits } from './find-hits';
import { markHits } from './mark-hits';
import type { PackedWords } from './packed-words';
import { wantedWords, type WantedWords } from './wanted-words';

/** The plain text of a document, as far as it has some. */
export interface HighlightedText {
  title: string | null;
  summary: string | null;
  body: string | null;
}

/** A long text, with its words where they are known: then it need not be read through. */
export interface BodyText {
  text: string;
  words: PackedWords | null;
}

/**
 * Where the words of a query stand in a document, as `Highlights` says. Title and summary are told whole, the body by one passage of
 * about 200 characters, at the first place where most of the words stand together, with … where it is cut; and only
 * where title and summary do not have all the words already.
 */
export function highlight({ body, ...head }: HighlightedText, query: SearchQuery, locale: string): Highlights {
  const { highlights, isComplete } = highlightHead(head, query, locale);
  if (isComplete || body === null) return highlights;
  return { ...highlights, ...highlightBody({ text: body, words: null }, query, locale) };
}

/** The same in title and summary alone, and whether they have all the words: then nobody needs to look at the body. */
export function highlightHead(
  { title, summary }: Omit<HighlightedText, 'body'>,
  query: SearchQuery,
  locale: string,
): { highlights: Highlights; isComplete: boolean } {
  const wanted = wantedWords(query, locale);
  const found = new Set<number>();
  const highlights: Highlights = {};
  for (const [part, text] of [['title', title] as const, ['summary', summary] as const]) {
    const hits = text === null ? [] : findHits({ text, words: null, wanted, within: null });
    if (text === null || hits.length === 0) continue;
    highlights[part] = markHits({ text, hits, start: 0, end: text.length });
    for (const { clause } of hits) found.add(clause);
  }
  return { highlights, isComplete: found.size >= wanted.size };
}

/** The passage of a body alone; nothing where none of the words is in it. */
export function highlightBody(body: BodyText, query: SearchQuery, locale: string): Pick<Highlights, 'body'> {
  const passage = passageOf(body, wantedWords(query, locale));
  return passage === null ? {} : { body: passage };
}

function passageOf({ text, words }: BodyText, wanted: WantedWords): string | null {
  const hits = findHits({ text, words, wanted, within: passageLength });
  if (hits.length === 0) return null;
  const { start, end } = cutPassage(text, chooseWindow(hits, passageLength));
  const html = markHits({ text, hits, start, end });
  return `${start > 0 ? '…' : ''}${html}${end < text.length ? '…' : ''}`;
}
