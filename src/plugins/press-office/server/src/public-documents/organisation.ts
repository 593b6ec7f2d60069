import type { OrganisationDocument } from '../../../contracts/documents';
import { type Circumstances, type Composition, facetsOf } from './composition';
import type { OrganisationDraft } from './drafts';

/** What the public sees of an organisation. */
export function composeOrganisation(
  draft: OrganisationDraft,
  { head }: Circumstances,
): Composition<OrganisationDocument> {
  const { acronym, name, description, country, website } = draft;
  return {
    document: { ...head, acronym, name, description, country, website },
    leftOutOfSummary: [],
    facets: [...facetsOf('acronym', [acronym]), ...facetsOf('country', [country])],
  };
}
