import type { LocaleCode } from '../../../../contracts/locale';
import type { Highlights } from '../../../../contracts/search';
import type { EditionText } from '../../editions/read/editions-by-id';
import { highlightBody, highlightHead, type SearchQuery } from '../../search/analyser';
import { bodiesOf, shownEditions } from '../../search/read/shown-editions';
import type { Database } from '../../shared/database';

/** An edition with what results show of it, and where the words stand. */
export interface HighlightedEdition extends EditionText {
  texts: { title: string; summary: string | null };
  highlights: Highlights;
}

/** Marks the words of a search in editions. The long texts are read of those alone whose title and summary lack some of them. */
export async function highlightEditions(
  database: Database,
  editions: readonly EditionText[],
  { words, locale }: { words: SearchQuery; locale: LocaleCode },
): Promise<HighlightedEdition[]> {
  const shown = await shownEditions(
    database,
    editions.map(({ id }) => id),
  );
  const heads = editions.flatMap((edition) => {
    const head = shown.get(edition.id);
    // Withdrawn a moment ago.
    if (head === undefined) return [];
    const texts = { title: head.title.text, summary: head.summary?.text ?? null };
    return [{ ...edition, texts, ...highlightHead(head, words, locale) }];
  });
  const bodies = await bodiesOf(
    database,
    heads.filter(({ isComplete }) => !isComplete).map(({ id }) => id),
  );
  return heads.map(({ isComplete: _, ...edition }) => {
    const body = bodies.get(edition.id);
    if (body === undefined) return edition;
    return { ...edition, highlights: { ...edition.highlights, ...highlightBody(body, words, locale) } };
  });
}
