import { headFields } from './shared-types';

/** `PressReleaseDocument` of contracts/documents.ts, and `WithdrawnDocument` where its notice may be read. */
export const pressReleaseTypes = /* GraphQL */ `
  type PressRelease {
    ${headFields}
    type: String!
    title: String!
    kicker: String
    subtitle: String
    summary: String
    "Null when it was withdrawn: none of its words are left, and its lists are empty."
    dateline: PressReleaseDateline
    "Null when it was withdrawn."
    body: NewsroomRichText
    "Null while it is live. Of what was published in error, or withdrawn for a legal reason, there is nothing at all."
    withdrawal: PressReleaseWithdrawal
    figures: [PinnedFigure!]!
    "Its numbers that are figures, in their order. Null in an edition from before numbers were marked."
    marks: [FigureMark!]
    projects: [ProjectReference!]!
    organisations: [OrganisationReference!]!
    people: [PersonReference!]!
    contacts: [PressReleaseContact!]!
    topics: [String!]!
    cover: NewsroomImage
    gallery: [NewsroomImage!]!
    attachments: [PressReleaseAttachment!]!
    corrections: [PressReleaseCorrection!]!
    "The institution as it called itself when the release was first published. Null where it had said nothing of itself."
    institution: PressReleaseInstitution
    translations: [NewsroomTranslation!]!
    "In a list that is searched (q). Null everywhere else."
    highlights: NewsroomHighlights
  }

  type PressReleaseWithdrawal {
    at: String!
    "superseded, inaccurate or duplicate"
    reason: String!
    "What the office tells the public, in the document's locale."
    notice: String
    "The press release that stands for this one."
    replacement: PressReleaseReplacement
  }

  type PressReleaseReplacement {
    documentId: ID!
    slug: String!
  }

  type PressReleaseDateline {
    place: String
    date: String
  }

  "A figure as the release quotes it: pinned at the value of the day."
  type PinnedFigure {
    documentId: ID!
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
    geo: String
    "Slug of the project it belongs to."
    project: String
    revision: Int!
    "A newer public revision, if there is one."
    revised: FigureRevised
  }

  "A number in the words of the release that is the value of one of its figures."
  type FigureMark {
    "title, summary or body"
    field: String!
    "UTF-16 offset into the words of the field: of a body, its text."
    start: Int!
    "Exclusive."
    end: Int!
    "The number as written."
    text: String!
    "The value as the figure has it, an exact decimal; of a range, the end that is written here."
    value: String!
    "The key of the figure."
    figure: String!
  }

  type FigureRevised {
    value: String!
    upper: String
    display: String
    asOf: String
    revision: Int!
    at: String!
  }

  type PressReleaseContact {
    name: String!
    role: String
    email: String
    phone: String
    organisation: String
  }

  type PressReleaseAttachment {
    url: String!
    name: String!
    mime: String!
    "Kilobytes."
    size: Float!
  }

  type PressReleaseInstitution {
    name: String
    "The paragraph on the institution that stands under its releases."
    boilerplate: String
  }

  type PressReleaseCorrection {
    edition: Int!
    at: String!
    note: String!
  }
`;
