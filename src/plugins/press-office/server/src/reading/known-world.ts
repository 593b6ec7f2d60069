import type { Qualifier } from '../../../contracts/figure';

/** A project, organisation or person on record. */
export interface KnownName {
  documentId: string;
  /** Its slug in the text's locale or else in another; its documentId when it has none yet. */
  slug: string;
  acronym: string | null;
  /** Its names in every locale, that of the text's locale first, and then whatever else it is called, acronyms too. */
  names: string[];
  /** Whether it exists in the text's locale: Strapi can only link it there. */
  isTranslated: boolean;
}

/** A figure on record: `label` and `units` in every locale, `geo` ISO 3166-1 alpha-2. */
export interface KnownFigure {
  documentId: string;
  key: string;
  /** That of the text's locale first. */
  label: string[];
  /** Exact decimal: `66729`, `4.50`. */
  value: string;
  /** The upper end of a range that begins at `value`; left out, or null, for one value. */
  upper?: string | null;
  qualifier: Qualifier;
  units: string[];
  geo: string | null;
  /** `slug` of the project as its `KnownName` has it. */
  project: string | null;
  isTranslated: boolean;
  /** Whether the release that is read links to it: then it is meant before any other. */
  isLinked?: boolean;
  /** Whether the public can read it already. */
  isPublic?: boolean;
  /** What it is a figure of a series with, and of which day or period (ISO 8601 of any precision). */
  series?: string | null;
  asOf?: string | null;
  periodFrom?: string | null;
  periodTo?: string | null;
  /** Declared by the office as the total of its series at its time and place. */
  isTotal?: boolean;
  /** Counts some of what other parts of its series count: never to be added up. */
  isOverlapping?: boolean;
}

/** Everything on record that a text may speak of, handed in by the caller. */
export interface KnownWorld {
  projects: KnownName[];
  organisations: KnownName[];
  people: KnownName[];
  figures: KnownFigure[];
  /** Names of places that earlier releases were dated from. */
  places: string[];
  /** The press releases there are in the text's locale. */
  releases: KnownRelease[];
  /** The decimal mark of the institution's number format in the text's locale; none when it is neither of these. */
  decimalMark?: '.' | ',' | null;
}

/** A press release on record, draft or not. */
export interface KnownRelease {
  documentId: string;
  title: string;
}

/** A world with nothing on record. */
export const nothingKnown: KnownWorld = {
  projects: [],
  organisations: [],
  people: [],
  figures: [],
  places: [],
  releases: [],
};
