/** The fields of `DocumentHead` (contracts/documents.ts), in every document. */
export const headFields = /* GraphQL */ `
  documentId: ID!
  locale: String!
  "Writing direction: rtl or ltr."
  dir: String!
  slug: String!
  "Number of the edition, from 1, counted per document and locale."
  edition: Int!
  state: String!
  "When the first edition in this locale became public (ISO 8601, UTC)."
  releasedAt: String!
  "When this edition became public (ISO 8601, UTC)."
  updatedAt: String!
`;

/** Types that several documents embed. Instants and days are text, exactly as in REST. */
export const sharedTypes = /* GraphQL */ `
  scalar JSON

  "A text in three forms: as edited, as HTML that is safe to insert, as plain text."
  type NewsroomRichText {
    "Strapi blocks."
    blocks: JSON!
    html: String!
    text: String!
  }

  "Two ISO 8601 dates of any precision; an open end is null."
  type NewsroomPeriod {
    from: String
    to: String
  }

  type NewsroomImage {
    url: String!
    width: Int
    height: Int
    alternativeText: String
    caption: String
    credit: String
  }

  "The same document in another locale."
  type NewsroomTranslation {
    locale: String!
    slug: String!
  }

  type OrganisationReference {
    documentId: ID!
    slug: String!
    acronym: String
    name: String!
  }

  type ProjectReference {
    documentId: ID!
    slug: String!
    acronym: String
    name: String!
  }

  type PersonReference {
    documentId: ID!
    slug: String!
    name: String!
    role: String
  }

  type PressReleaseReference {
    documentId: ID!
    slug: String!
    type: String!
    title: String!
    summary: String
    releasedAt: String!
  }
`;
