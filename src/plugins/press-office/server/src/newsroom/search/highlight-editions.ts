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

/**
 * Reads what results have of editions, and marks the words of a search. The long texts are read of those alone whose title and
 * summary lack some of them. What was withdrawn a moment ago is left out.
 */
export async function highlightEditions(
  database: Database,
  ids: readonly number[],
  { words, locale }: { words: SearchQuery; locale: LocaleCode },
): Promise<HighlightedEdition[]> {
  const shown = await shownEditions(database, ids);
  const heads = ids.flatMap((id) => {
    const head = shown.get(id);
    if (head === undefined) return [];
    const { kind, listed: text } = head;
    const texts = { title: head.title.text, summary: head.summary?.text ?? null };
    return [{ id, kind, text, texts, ...highlightHead(head, words, locale) }];
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
