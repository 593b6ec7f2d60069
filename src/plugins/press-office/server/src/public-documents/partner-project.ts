import type { PartnerProjectDocument } from '../../../contracts/documents';
import { richText } from './blocks/rich-text';
import { type Circumstances, type Composition, facetsOf, idsOf } from './composition';
import type { PartnerProjectDraft } from './drafts';
import { organisationReference } from './references';

/** What the public sees of a partner project. Its figures and releases are looked up when it is read. */
export function composePartnerProject(
  draft: PartnerProjectDraft,
  { head, linked }: Circumstances,
): Composition<PartnerProjectDocument> {
  const document: PartnerProjectDocument = {
    ...head,
    acronym: draft.acronym,
    name: draft.name,
    summary: draft.summary,
    description: richText(draft.description, head.dir),
    period: { from: draft.periodFrom, to: draft.periodTo },
    phases: (draft.phases ?? []).map(({ name, from, to }) => ({ name, from, to })),
    countries: draft.countries ?? [],
    funders: linked.funders.map(organisationReference),
    implementers: linked.implementers.map(organisationReference),
    website: draft.website,
  };
  return {
    document,
    leftOutOfSummary: ['description'],
    facets: [
      ...facetsOf('acronym', [draft.acronym]),
      ...facetsOf('country', document.countries),
      ...facetsOf('organisation', [...new Set(idsOf([...linked.funders, ...linked.implementers]))]),
    ],
  };
}
