import { headFields } from './shared-types';

/** `FoundDocument` and `Highlights` of contracts/search.ts, in what documents of all kinds have in common. */
export const searchTypes = /* GraphQL */ `
  "Where the words of a search stand: HTML that is safe to insert, the words found in <mark>. Null where none was found."
  type NewsroomHighlights {
    title: String
    summary: String
    "A passage."
    body: String
  }

  "A document of any kind that was found."
  type NewsroomFoundDocument {
    "press-release, partner-project, figure, organisation or person"
    kind: String!
    ${headFields}
    "The title of a release, the name of a project, an organisation or a person, the label of a figure."
    title: String!
    "The summary of a release or a project, a figure as printed, what is said of an organisation, a person's role."
    summary: String
    highlights: NewsroomHighlights!
  }

  type NewsroomSearchResults {
    nodes: [NewsroomFoundDocument!]!
    pageInfo: Pagination!
    "The words as they would be spelled to find something. Null where something was found, or nothing is near."
    didYouMean: String
  }

  type Query {
    "Finds documents of all kinds, or of those named, by their words: the best first, or by sort. 25 to a page."
    search(
      "Words that must all be there, “phrases”, -excluded."
      q: String!
      locale: String
      "press-release, partner-project, figure, organisation, person; all where none is named."
      kinds: [String!]
      sort: [String]
      pagination: PaginationArg
    ): NewsroomSearchResults!
  }
`;
