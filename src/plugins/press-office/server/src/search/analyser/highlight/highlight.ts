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

/** A text with its words where they are known: then it need not be read through. */
export interface KnownText {
  text: string;
  words: PackedWords | null;
}

/**
 * Where the words of a query stand in a document, as `Highlights` says. Title and summary are told whole, the body by one passage of
 * about 200 characters, at the first place where most of the words stand together, with … where it is cut; and only
 * where title and summary do not have all the words already.
 */
export function highlight({ body, ...head }: HighlightedText, query: SearchQuery, locale: string): Highlights {
  const { highlights, isComplete } = highlightHead(
    { title: unread(head.title), summary: unread(head.summary) },
    query,
    locale,
  );
  if (isComplete || body === null) return highlights;
  return { ...highlights, ...highlightBody(unread(body), query, locale) };
}

function unread(text: string): KnownText;
function unread(text: string | null): KnownText | null;
function unread(text: string | null): KnownText | null {
  return text === null ? null : { text, words: null };
}

/** The same in title and summary alone, and whether they have all the words: then nobody needs to look at the body. */
export function highlightHead(
  { title, summary }: Record<'title' | 'summary', KnownText | null>,
  query: SearchQuery,
  locale: string,
): { highlights: Highlights; isComplete: boolean } {
  const wanted = wantedWords(query, locale);
  const found = new Set<number>();
  const highlights: Highlights = {};
  for (const [part, known] of [['title', title] as const, ['summary', summary] as const]) {
    if (known === null) continue;
    const { text } = known;
    const hits = findHits({ ...known, wanted, within: null });
    if (hits.length === 0) continue;
    highlights[part] = markHits({ text, hits, start: 0, end: text.length });
    for (const { clause } of hits) found.add(clause);
  }
  return { highlights, isComplete: found.size >= wanted.size };
}

/** The passage of a body alone; nothing where none of the words is in it. */
export function highlightBody(body: KnownText, query: SearchQuery, locale: string): Pick<Highlights, 'body'> {
  const passage = passageOf(body, wantedWords(query, locale));
  return passage === null ? {} : { body: passage };
}

function passageOf({ text, words }: KnownText, wanted: WantedWords): string | null {
  const hits = findHits({ text, words, wanted, within: passageLength });
  if (hits.length === 0) return null;
  const { start, end } = cutPassage(text, chooseWindow(hits, passageLength));
  const html = markHits({ text, hits, start, end });
  return `${start > 0 ? '…' : ''}${html}${end < text.length ? '…' : ''}`;
}
