import type {
  OrganisationDocument,
  OrganisationReference,
  PartnerProjectDocument,
  PersonDocument,
  PersonReference,
  ProjectReference,
} from '../../../contracts/documents';

/** How other documents name an organisation. */
export const organisationReference = (organisation: OrganisationDocument): OrganisationReference => ({
  documentId: organisation.documentId,
  slug: organisation.slug,
  acronym: organisation.acronym,
  name: organisation.name,
});

/** How other documents name a partner project. */
export const projectReference = (project: PartnerProjectDocument): ProjectReference => ({
  documentId: project.documentId,
  slug: project.slug,
  acronym: project.acronym,
  name: project.name,
});

/** How other documents name a person. */
export const personReference = (person: PersonDocument): PersonReference => ({
  documentId: person.documentId,
  slug: person.slug,
  name: person.name,
  role: person.role,
});
