import { headFields } from './shared-types';

const ownFields = /* GraphQL */ `
  key: String!
  label: String!
  "Exact decimal."
  value: String!
  "Upper end of a range that begins at value."
  upper: String
  unit: String
  qualifier: String!
  "Value and unit, ready to print in the document's locale."
  display: String!
  asOf: String
  period: NewsroomPeriod
  "ISO 3166-1 alpha-2."
  geo: String
  "Slug of the project it belongs to."
  project: String
  revision: Int!
  series: String
  breakdown: String
  "Declared as the total of its series at its date, period and place."
  total: Boolean
  "Counts some of what other parts of its series count: never to be summed."
  overlapping: Boolean
  source: String
  "provisional or final"
  status: String!
`;

/** `FigureDocument` of contracts/documents.ts, and what REST adds when a figure is read. */
export const figureTypes = /* GraphQL */ `
  type Figure {
    ${headFields}
    ${ownFields}
    "Oldest first, each as it stood when it became public."
    revisions: [FigureRevision!]!
    "The releases that quote it, newest first."
    pressReleases: [QuotingPressRelease!]!
    translations: [NewsroomTranslation!]!
  }

  "A figure as a project lists it."
  type FigureSummary {
    ${headFields}
    ${ownFields}
  }

  type FigureRevision {
    revision: Int!
    value: String!
    upper: String
    unit: String
    qualifier: String!
    display: String!
    asOf: String
    period: NewsroomPeriod
    at: String!
    note: String
  }

  type QuotingPressRelease {
    documentId: ID!
    slug: String!
    type: String!
    title: String!
    summary: String
    releasedAt: String!
    "The value that the release quotes, and its revision."
    value: String
    revision: Int
  }
`;
