import type { PersonDocument } from '../../../contracts/documents';
import { type Circumstances, type Composition, facetsOf, idsOf } from './composition';
import type { PersonDraft } from './drafts';
import { organisationReference } from './references';

/** What the public sees of a person. */
export function composePerson(draft: PersonDraft, { head, linked }: Circumstances): Composition<PersonDocument> {
  const [organisation] = linked.organisation.map(organisationReference);
  return {
    document: { ...head, name: draft.name, role: draft.role, organisation: organisation ?? null },
    leftOutOfSummary: [],
    facets: facetsOf('organisation', idsOf(linked.organisation)),
  };
}
