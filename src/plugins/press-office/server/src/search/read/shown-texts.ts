import type {
  DocumentHead,
  FigureDocument,
  OrganisationDocument,
  PartnerProjectDocument,
  PersonDocument,
  PressReleaseDocument,
} from '../../../../contracts/documents';
import type { SubjectKind } from '../../../../contracts/subject';

/** What results show of a document, whatever its kind. */
export interface ShownTexts {
  title: string;
  summary: string | null;
  /** The long text, of which results show a passage; null for kinds that have none. */
  body: string | null;
}

/** The texts of a document that results show. Whatever an edition lacks, from before there was such a property, is left out. */
export function shownTexts(kind: SubjectKind, document: DocumentHead): ShownTexts {
  const { title, summary, body }: Found = readers[kind](document as never);
  return { title: title ?? '', summary: summary ?? null, body: body ?? null };
}

type Found = Partial<Record<keyof ShownTexts, string | null>>;

const readers = {
  'press-release': ({ title, summary, body }: Old<PressReleaseDocument>) => ({ title, summary, body: body?.text }),
  'partner-project': ({ name, summary, description }: Old<PartnerProjectDocument>) => ({
    ...{ title: name, summary, body: description?.text },
  }),
  figure: ({ label, display }: Old<FigureDocument>) => ({ title: label, summary: display }),
  organisation: ({ name, description }: Old<OrganisationDocument>) => ({ title: name, summary: description }),
  person: ({ name, role }: Old<PersonDocument>) => ({ title: name, summary: role }),
} as const satisfies Record<SubjectKind, (document: never) => Found>;

/** Each property may be missing. */
type Old<D> = Partial<D>;
