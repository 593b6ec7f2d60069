import type { FoundKinds } from '../../search/search-kinds';

/** What was found across kinds as `NewsroomFoundDocument`s: all kinds in the same words. */
export const foundNodes = ({ found }: FoundKinds): object[] =>
  found.map(({ kind, document, texts, highlights }) => ({
    ...document,
    kind,
    ...texts,
    highlights,
  }));

/** Documents of one kind as GraphQL calls their parts: no name there begins with `_`. */
export const withHighlights = (documents: readonly object[]): object[] =>
  documents.map((document) => {
    if (!('_highlights' in document)) return document;
    const { _highlights: highlights, ...own } = document;
    return { ...own, highlights };
  });
