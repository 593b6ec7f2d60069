import type { DocumentHead } from '../../../../contracts/documents';
import type { LocaleCode } from '../../../../contracts/locale';
import type { Highlights } from '../../../../contracts/search';
import type { SubjectKind } from '../../../../contracts/subject';
import { highlightBody, highlightHead, type SearchQuery } from '../../search/analyser';
import { bodiesOf } from '../../search/read/bodies';
import type { Database } from '../../shared/database';
import { shownTexts, type ShownTexts } from './shown-texts';

/** A live edition with its summary, or its whole document. */
interface Edition {
  id: number;
  kind: SubjectKind;
  document: DocumentHead;
  /** `document` as the record has it, in JSON. */
  text: string;
}

/** What results show of an edition, and where the words stand. */
export interface HighlightedEdition extends Edition {
  texts: ShownTexts;
  highlights: Highlights;
}

/** Marks the words of a search in editions. The long texts are read of those alone whose title and summary lack some of them. */
export async function highlightEditions(
  database: Database,
  editions: readonly Edition[],
  { words, locale }: { words: SearchQuery; locale: LocaleCode },
): Promise<HighlightedEdition[]> {
  const heads = editions.map((edition) => {
    const texts = shownTexts(edition.kind, edition.document);
    return { ...edition, texts, ...highlightHead(texts, words, locale) };
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
