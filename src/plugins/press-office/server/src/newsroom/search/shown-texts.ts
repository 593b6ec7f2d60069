import type {
  DocumentHead,
  FigureDocument,
  OrganisationDocument,
  PartnerProjectDocument,
  PersonDocument,
  PressReleaseDocument,
} from '../../../../contracts/documents';
import type { SubjectKind } from '../../../../contracts/subject';

/** What of a document a reader is shown in a list of results, whatever its kind. */
export interface ShownTexts {
  title: string;
  summary: string;
  body: string;
}

/** The texts of a document, by its kind; empty where it has none. */
export function shownTexts(kind: SubjectKind, document: DocumentHead): ShownTexts {
  const { title, summary, body } = readers[kind](document as never);
  return { title, summary: summary ?? '', body: body ?? '' };
}

interface Texts {
  title: string;
  summary?: string | null;
  body?: string;
}

const readers = {
  'press-release': ({ title, summary, body }: PressReleaseDocument): Texts => ({ title, summary, body: body.text }),
  'partner-project': ({ name, summary, description }: PartnerProjectDocument): Texts => ({
    title: name,
    summary,
    body: description.text,
  }),
  figure: ({ label, display }: FigureDocument): Texts => ({ title: label, summary: display }),
  organisation: ({ name, description }: OrganisationDocument): Texts => ({ title: name, summary: description }),
  person: ({ name, role }: PersonDocument): Texts => ({ title: name, summary: role }),
} as const satisfies Record<SubjectKind, (document: never) => Texts>;
