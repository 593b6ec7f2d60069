import type { Block } from '../../../contracts/blocks';
import type { FigureChoice } from '../../../contracts/figure-marks';
import type { Qualifier, UnitForms } from '../../../contracts/figure';
import type { LocaleCode } from '../../../contracts/locale';

/** The desk's words for one subject in one locale, as the documents are made from them; links are documentIds. */
interface DraftHead {
  documentId: string;
  locale: LocaleCode;
  slug: string | null;
}

export interface DraftImage {
  url: string;
  width: number | null;
  height: number | null;
  alternativeText: string | null;
  caption: string | null;
}

export interface DraftFile {
  url: string;
  name: string;
  mime: string;
  size: number;
}

export interface DraftContact {
  name: string;
  role: string | null;
  email: string | null;
  phone: string | null;
  /** Its name comes from the record: the desk's may not be public yet. */
  organisation: { documentId: string } | null;
}

export interface PressReleaseDraft extends DraftHead {
  title: string;
  kicker: string | null;
  subtitle: string | null;
  type: string;
  summary: string | null;
  datelinePlace: string | null;
  datelineDate: string | null;
  body: Block[] | null;
  cover: DraftImage | null;
  coverAlternativeText: string | null;
  coverCaption: string | null;
  coverCredit: string | null;
  gallery: DraftImage[] | null;
  attachments: DraftFile[] | null;
  contacts: DraftContact[];
  topics: string[] | null;
  figureMarks: FigureChoice[] | null;
}

export interface PartnerProjectDraft extends DraftHead {
  name: string;
  acronym: string | null;
  summary: string | null;
  description: Block[] | null;
  periodFrom: string | null;
  periodTo: string | null;
  phases: { name: string; from: string | null; to: string | null }[] | null;
  countries: string[] | null;
  website: string | null;
}

export interface FigureDraft extends DraftHead {
  key: string;
  label: string;
  value: string;
  upperValue: string | null;
  unit: string | null;
  unitForms: UnitForms | null;
  qualifier: Qualifier;
  asOf: string | null;
  periodFrom: string | null;
  periodTo: string | null;
  geo: string | null;
  series: string | null;
  breakdown: string | null;
  isTotal: boolean | null;
  isOverlapping: boolean | null;
  source: string | null;
  finality: 'provisional' | 'final';
  revisionReason: string | null;
}

export interface OrganisationDraft extends DraftHead {
  name: string;
  acronym: string | null;
  description: string | null;
  country: string | null;
  website: string | null;
}

export interface PersonDraft extends DraftHead {
  name: string;
  role: string | null;
}
