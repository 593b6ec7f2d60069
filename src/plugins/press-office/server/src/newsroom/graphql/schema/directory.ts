import { headFields } from './shared-types';

/** `OrganisationDocument` and `PersonDocument` of contracts/documents.ts. */
export const directoryTypes = /* GraphQL */ `
  type Organisation {
    ${headFields}
    acronym: String
    name: String!
    description: String
    "ISO 3166-1 alpha-2."
    country: String
    website: String
    translations: [NewsroomTranslation!]!
  }

  type Person {
    ${headFields}
    name: String!
    role: String
    organisation: OrganisationReference
    translations: [NewsroomTranslation!]!
  }
`;
