import type { SubjectKind } from '../../../../contracts/subject';

/** What a collection is called in the GraphQL schema. */
export interface GraphqlNames {
  type: string;
  /** The query for a list; `<many>_connection` is the same with page information, as Strapi names it. */
  many: string;
  /** The query for one document, and the argument that takes its readable address. */
  one: string;
  address: 'slug' | 'key';
}

export const graphqlNames: Record<SubjectKind, GraphqlNames> = {
  'press-release': { type: 'PressRelease', many: 'pressReleases', one: 'pressRelease', address: 'slug' },
  'partner-project': { type: 'PartnerProject', many: 'partnerProjects', one: 'partnerProject', address: 'slug' },
  figure: { type: 'Figure', many: 'figures', one: 'figure', address: 'key' },
  organisation: { type: 'Organisation', many: 'organisations', one: 'organisation', address: 'slug' },
  person: { type: 'Person', many: 'people', one: 'person', address: 'slug' },
};
