import type {
  OrganisationDocument,
  PressReleaseDocument,
  PublicContact,
  PublicImage,
} from '../../../contracts/documents';
import { pinFigure } from '../figures/pin';
import { choicesIn } from '../marks/choices-in';
import { markNumbers } from '../marks/mark-numbers';
import { publicText, richText } from './blocks/rich-text';
import { type Circumstances, type Composition, facetsOf, idsOf } from './composition';
import type { DraftContact, DraftFile, DraftImage, PressReleaseDraft } from './drafts';
import { linkedWorld } from './linked-world';
import { organisationReference, personReference, projectReference } from './references';

/**
 * What the public sees of a press release; figures are pinned at their public value of this moment, and numbers that
 * state one of them are marked.
 */
export function composePressRelease(
  draft: PressReleaseDraft,
  { head, linked, corrections, institution }: Circumstances,
): Composition<PressReleaseDocument> {
  const marks = markNumbers(
    { title: draft.title ?? '', summary: draft.summary ?? '', body: publicText(draft.body) },
    { locale: head.locale, known: linkedWorld(linked, head.locale), choices: choicesIn(draft.figureMarks) },
  );
  const inBody = marks.filter(({ field }) => field === 'body');
  const document: PressReleaseDocument = {
    ...head,
    type: draft.type,
    title: draft.title,
    kicker: draft.kicker,
    subtitle: draft.subtitle,
    summary: draft.summary,
    dateline: { place: draft.datelinePlace, date: draft.datelineDate },
    body: richText(draft.body, head.dir, inBody),
    figures: linked.figures.map(pinFigure),
    marks,
    projects: linked.projects.map(projectReference),
    organisations: linked.organisations.map(organisationReference),
    people: linked.people.map(personReference),
    contacts: draft.contacts.map((contact) => publicContact(contact, linked.contactOrganisations)),
    topics: draft.topics ?? [],
    cover: draft.cover && publicCover(draft.cover, draft),
    gallery: (draft.gallery ?? []).map(publicImage),
    attachments: (draft.attachments ?? []).map(publicAttachment),
    corrections,
    ...(institution ? { institution } : {}),
  };
  return {
    document,
    leftOutOfSummary: ['body', 'marks', 'contacts', 'gallery', 'attachments', 'institution'],
    facets: [
      ...facetsOf('type', [draft.type]),
      ...facetsOf('topic', document.topics),
      ...facetsOf('project', idsOf(linked.projects)),
      ...facetsOf('figure', idsOf(linked.figures)),
      ...facetsOf('organisation', idsOf(linked.organisations)),
      ...facetsOf('person', idsOf(linked.people)),
    ],
  };
}

const publicCover = (cover: DraftImage, draft: PressReleaseDraft): PublicImage => ({
  ...publicImage(cover),
  alternativeText: draft.coverAlternativeText ?? cover.alternativeText,
  caption: draft.coverCaption ?? cover.caption,
  credit: draft.coverCredit,
});

const publicImage = ({ url, width, height, alternativeText, caption }: DraftImage): PublicImage => ({
  url,
  width,
  height,
  alternativeText,
  caption,
  credit: null,
});

const publicAttachment = ({ url, name, mime, size }: DraftFile) => ({ url, name, mime, size });

const publicContact = (
  { name, role, email, phone, organisation }: DraftContact,
  organisations: readonly OrganisationDocument[],
): PublicContact => ({
  name,
  role,
  email,
  phone,
  organisation: organisations.find(({ documentId }) => documentId === organisation?.documentId)?.name ?? null,
});
