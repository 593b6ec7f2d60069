import type {
  Correction,
  DocumentHead,
  FigureDocument,
  OrganisationDocument,
  PartnerProjectDocument,
  PersonDocument,
  PublicInstitution,
} from '../../../contracts/documents';
import type { LocaleCode } from '../../../contracts/locale';

/** The public documents of what a draft links to, by the attribute that links, in the order of the links. */
export interface LinkedDocuments {
  projects: PartnerProjectDocument[];
  project: PartnerProjectDocument[];
  figures: FigureDocument[];
  organisations: OrganisationDocument[];
  organisation: OrganisationDocument[];
  people: PersonDocument[];
  funders: OrganisationDocument[];
  implementers: OrganisationDocument[];
  contactOrganisations: OrganisationDocument[];
}

/** What goes into a public document beside the draft's own words. */
export interface Circumstances {
  head: DocumentHead;
  linked: LinkedDocuments;
  /** Public notes of the corrections up to and including this edition, oldest first. */
  corrections: Correction[];
  /** The subject's newest document, before this one, in each locale that it was ever public in. */
  published: readonly DocumentHead[];
  /** How numbers are written in this locale. */
  numberFormat: LocaleCode;
  /** What is said of the institution under a press release; null, or left out, for nothing. */
  institution?: PublicInstitution | null;
}

/** A name and a value that a list may be filtered by. */
export interface Facet {
  name: string;
  value: string;
}

/** A public document, what of it stands in lists, and what lists find it by. */
export interface Composition<D extends DocumentHead = DocumentHead> {
  document: D;
  /** Properties of the document that lists leave out. */
  leftOutOfSummary: readonly string[];
  facets: Facet[];
}

/** Facets of one name. Empty values are left out. */
export function facetsOf(name: string, values: readonly (string | null)[]): Facet[] {
  return values.filter((value) => value !== null && value !== '').map((value) => ({ name, value: value as string }));
}

export const idsOf = (documents: readonly { documentId: string }[]) => documents.map((document) => document.documentId);
