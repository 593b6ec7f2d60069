import type { Block } from './blocks';
import type { FigureMark } from './figure-marks';
import type { Period, Qualifier } from './figure';
import type { LocaleCode } from './locale';
import type { WithdrawalReason } from './publication';
import type { EditionState } from './subject';

/** What every public document says about itself. Instants are ISO 8601 in UTC with milliseconds. */
export interface DocumentHead {
  documentId: string;
  locale: LocaleCode;
  dir: 'rtl' | 'ltr';
  slug: string;
  /** Number of the edition, from 1, counted per subject and locale. */
  edition: number;
  state: EditionState;
  /** When the first edition in this locale became public. */
  releasedAt: string;
  /** When this edition became public. */
  updatedAt: string;
}

/** A text in three forms: as edited, as HTML that is safe to insert, as plain text. */
export interface RichText {
  blocks: Block[];
  html: string;
  text: string;
}

export interface OrganisationReference {
  documentId: string;
  slug: string;
  acronym: string | null;
  name: string;
}

export interface ProjectReference {
  documentId: string;
  slug: string;
  acronym: string | null;
  name: string;
}

export interface PersonReference {
  documentId: string;
  slug: string;
  name: string;
  role: string | null;
}

/** A figure as a document quotes it: pinned at the value of the day. */
export interface PinnedFigure {
  documentId: string;
  key: string;
  label: string;
  /** Exact decimal: `66729`, `4.50`. */
  value: string;
  /** The upper end of a range that begins at `value`, an exact decimal too; null when it is one value. */
  upper: string | null;
  unit: string | null;
  qualifier: Qualifier;
  /** Value and unit, ready to print in the document's locale. */
  display: string;
  /** ISO date, or null. */
  asOf: string | null;
  period: Period | null;
  /** ISO 3166-1 alpha-2, or null. */
  geo: string | null;
  /** Slug of the project it belongs to, or null. */
  project: string | null;
  revision: number;
  /** A newer public revision of the figure, if there is one. */
  revised: FigureRevised | null;
}

export interface FigureRevised {
  value: string;
  upper: string | null;
  display: string;
  asOf: string | null;
  revision: number;
  at: string;
}

export interface PublicImage {
  url: string;
  width: number | null;
  height: number | null;
  alternativeText: string | null;
  caption: string | null;
  credit: string | null;
}

export interface PublicAttachment {
  url: string;
  name: string;
  mime: string;
  /** Kilobytes, as Strapi's media library counts them. */
  size: number;
}

export interface PublicContact {
  name: string;
  role: string | null;
  email: string | null;
  phone: string | null;
  organisation: string | null;
}

/** The institution that a press release is of, as it called itself when the release was first published. */
export interface PublicInstitution {
  name: string | null;
  /** The paragraph on the institution that stands under its releases. */
  boilerplate: string | null;
}

export interface Correction {
  edition: number;
  at: string;
  note: string;
}

export interface Translation {
  locale: LocaleCode;
  slug: string;
}

export interface PressReleaseDocument extends DocumentHead {
  type: string;
  title: string;
  kicker: string | null;
  subtitle: string | null;
  summary: string | null;
  dateline: { place: string | null; date: string | null };
  body: RichText;
  figures: PinnedFigure[];
  /** Its numbers that are figures, in their order; editions from before numbers were marked have none of it. */
  marks: FigureMark[];
  projects: ProjectReference[];
  organisations: OrganisationReference[];
  people: PersonReference[];
  contacts: PublicContact[];
  topics: string[];
  cover: PublicImage | null;
  gallery: PublicImage[];
  attachments: PublicAttachment[];
  corrections: Correction[];
  /** Left out where the institution had said neither when the release was first published. */
  institution?: PublicInstitution;
}

export interface PartnerProjectDocument extends DocumentHead {
  acronym: string | null;
  name: string;
  summary: string | null;
  description: RichText;
  period: Period;
  phases: { name: string; from: string | null; to: string | null }[];
  /** ISO 3166-1 alpha-2 codes. */
  countries: string[];
  funders: OrganisationReference[];
  implementers: OrganisationReference[];
  website: string | null;
}

export interface FigureDocument extends Omit<PinnedFigure, 'revised'>, DocumentHead {
  series: string | null;
  breakdown: string | null;
  /** Declared by the office as the total of its series at its date, period and place. */
  total: boolean;
  /** Counts some of what other parts of its series count: it is never summed. */
  overlapping: boolean;
  source: string | null;
  status: 'provisional' | 'final';
}

export interface OrganisationDocument extends DocumentHead {
  acronym: string | null;
  name: string;
  description: string | null;
  country: string | null;
  website: string | null;
}

export interface PersonDocument extends DocumentHead {
  name: string;
  role: string | null;
  organisation: OrganisationReference | null;
}

/** The notice that stands where a withdrawn subject was. */
export interface WithdrawnDocument extends DocumentHead {
  state: 'withdrawn';
  /** What a press release was called, where its words may still be read. */
  type?: string;
  title?: string;
  withdrawal: Withdrawal;
}

export interface Withdrawal {
  at: string;
  reason: WithdrawalReason;
  /** What the office tells the public, in the document's locale. */
  notice: string | null;
  /** The press release that stands for the withdrawn one, if there is one. */
  replacement: Replacement | null;
}

export interface Replacement {
  documentId: string;
  slug: string;
}
