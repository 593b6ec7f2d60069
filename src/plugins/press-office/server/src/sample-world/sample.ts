import type { Period, Qualifier, UnitForms } from '../../../contracts/figure';

/** The languages that the sample is written in. */
export const sampleLocales = ['ar', 'fr', 'en'] as const;
export type SampleLocale = (typeof sampleLocales)[number];

/** One text in the three languages. */
export type Words = Record<SampleLocale, string>;

/** A piece of a running text, the three languages side by side. `list` has one text an item. */
export type Passage =
  | { heading: Words }
  | { paragraph: Words }
  | { list: Words[] }
  | { quote: Words }
  | { reference: { before: Words; link: Words; url: `https://${string}` } };

export type OrganisationSlug = 'ofppt' | 'ilo' | 'koica' | 'cida' | 'european-union';
export type PersonSlug = 'loubna-tricha' | 'gilbert-houngbo';
export type ProjectSlug = 'thamm' | 'sted-amt' | 'youth-at-work' | 'entrepreneurship';
export type FigureKey =
  | 'thamm-pilot-recruited'
  | 'thamm-germany-pre-departure'
  | 'thamm-belgium'
  | 'sted-staff-trained'
  | 'entrepreneurship-trainees'
  | 'entrepreneurship-trainers'
  | 'cmc-tamesna-branches'
  | 'cmc-tamesna-seats';

export interface SampleOrganisation {
  slug: OrganisationSlug;
  acronym: string;
  /** What it is also called, in any language. */
  aliases: string[];
  /** ISO 3166-1 alpha-2; null for an organisation of many countries. */
  country: string | null;
  website: string | null;
  name: Words;
  description: Words;
}

export interface SamplePerson {
  slug: PersonSlug;
  /** Other spellings of the name. */
  aliases: string[];
  name: Words;
  role: Words;
  organisation: OrganisationSlug;
}

export interface SampleContact {
  name: Words;
  role: Words;
  email: string;
  organisation: OrganisationSlug;
}

export interface SampleProject {
  slug: ProjectSlug;
  acronym: string | null;
  /** What it is also called, in any language. */
  aliases: string[];
  name: Words;
  summary: Words;
  description: Passage[];
  period: Period;
  phases: (Period & { name: Words })[];
  countries: string[];
  funders: OrganisationSlug[];
  implementers: OrganisationSlug[];
}

export interface SampleFigure {
  key: FigureKey;
  label: Words;
  /** Exact decimal. */
  value: string;
  qualifier: Qualifier;
  unit: Words;
  /** How the unit reads with each kind of number. */
  unitForms: Record<SampleLocale, UnitForms>;
  geo: string | null;
  period: Period;
  project: ProjectSlug | null;
  source: Words;
}

export interface SampleRelease {
  /** Readable in each language, and what the sample's releases are recognised by. */
  slug: Words;
  type: 'press-release' | 'statement' | 'media-advisory' | 'fact-sheet';
  /** ISO 8601 instant in UTC at which it became public; null for the one that waits for approval. */
  releasedAt: string | null;
  dateline: { place: Words | null; date: string };
  title: Words;
  kicker: Words;
  subtitle: Words | null;
  summary: Words;
  body: Passage[];
  projects: ProjectSlug[];
  figures: FigureKey[];
  organisations: OrganisationSlug[];
  people: PersonSlug[];
  topics: string[];
  cover: { alternativeText: Words; caption: Words; credit: Words } | null;
}
