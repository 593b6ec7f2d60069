import { headFields } from './shared-types';

/** `PartnerProjectDocument` of contracts/documents.ts, and what REST adds when a project is read. */
export const partnerProjectTypes = /* GraphQL */ `
  type PartnerProject {
    ${headFields}
    acronym: String
    name: String!
    summary: String
    description: NewsroomRichText!
    period: NewsroomPeriod!
    phases: [PartnerProjectPhase!]!
    "ISO 3166-1 alpha-2 codes."
    countries: [String!]!
    funders: [OrganisationReference!]!
    implementers: [OrganisationReference!]!
    website: String
    figures: [FigureSummary!]!
    "The latest releases filed under it."
    pressReleases: [PressReleaseReference!]!
    translations: [NewsroomTranslation!]!
  }

  type PartnerProjectPhase {
    name: String!
    from: String
    to: String
  }
`;
