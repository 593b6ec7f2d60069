import type { SubjectKind } from '../../../contracts/subject';
import type { Circumstances, Composition } from './composition';
import type { FigureDraft, OrganisationDraft, PartnerProjectDraft, PersonDraft, PressReleaseDraft } from './drafts';
import { composeFigure } from './figure';
import { composeOrganisation } from './organisation';
import { composePartnerProject } from './partner-project';
import { composePerson } from './person';
import { composePressRelease } from './press-release';

/** A draft of any kind that has a public record. */
export type AnyDraft =
  | { kind: 'press-release'; draft: PressReleaseDraft }
  | { kind: 'partner-project'; draft: PartnerProjectDraft }
  | { kind: 'figure'; draft: FigureDraft }
  | { kind: 'organisation'; draft: OrganisationDraft }
  | { kind: 'person'; draft: PersonDraft };

/** Makes the public document of a draft of any kind. */
export function compose(subject: AnyDraft, circumstances: Circumstances): Composition {
  switch (subject.kind) {
    case 'press-release':
      return composePressRelease(subject.draft, circumstances);
    case 'partner-project':
      return composePartnerProject(subject.draft, circumstances);
    case 'figure':
      return composeFigure(subject.draft, circumstances);
    case 'organisation':
      return composeOrganisation(subject.draft, circumstances);
    case 'person':
      return composePerson(subject.draft, circumstances);
  }
}

/** Every kind that has a public record, each after those it may link to. */
export const subjectKinds: readonly SubjectKind[] = [
  'organisation',
  'person',
  'partner-project',
  'figure',
  'press-release',
];
