import type {
  DocumentHead,
  FigureDocument,
  OrganisationDocument,
  PartnerProjectDocument,
  PersonDocument,
  PressReleaseDocument,
} from '../../../../contracts/documents';
import type { SubjectKind } from '../../../../contracts/subject';

/** What a list of results shows of a document, whatever its kind. */
export interface ShownTexts {
  title: string;
  summary: string | null;
}

/** The texts of a summary, by its kind. */
export const shownTexts = (kind: SubjectKind, summary: DocumentHead): ShownTexts => readers[kind](summary as never);

const readers = {
  'press-release': ({ title, summary }: PressReleaseDocument) => ({ title, summary }),
  'partner-project': ({ name, summary }: PartnerProjectDocument) => ({ title: name, summary }),
  figure: ({ label, display }: FigureDocument) => ({ title: label, summary: display }),
  organisation: ({ name, description }: OrganisationDocument) => ({ title: name, summary: description }),
  person: ({ name, role }: PersonDocument) => ({ title: name, summary: role }),
} as const satisfies Record<SubjectKind, (summary: never) => ShownTexts>;
