import type { Block } from './blocks';
import type { Period, Qualifier } from './figure';
import type { LocaleCode } from './locale';

/** A place in the analysed text: UTF-16 offsets, `end` exclusive, `text` the characters between them. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

/** English weekday name in lower case, as the text wrote it (not computed from the date). */
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

/** One calendar day, ISO 8601 (`2024-05-08`). */
export interface FoundDay {
  date: string;
  weekday: Weekday | null;
  span: Span;
}

/** Two ends of ISO 8601 dates of any precision (`2024`, `2024-05`); an open end is null. A single year has `from === to`. */
export interface FoundPeriod {
  period: Period;
  span: Span;
}

export interface FoundFigure {
  /** Exact decimal as a string, western digits, `.` as decimal separator, no grouping: `66729`, `4.5`. */
  value: string;
  qualifier: Qualifier;
  /**
   * The unit words as the text writes them, or null. An abbreviation for a multiple stays as it is ("MDH"), while `value`
   * is in units: "12 MDH" is 12000000.
   */
  unit: string | null;
  /** ISO 4217 code of the currency of an amount of money (`MAD`, `EUR`), or null. */
  currency: string | null;
  /** ISO 3166-1 alpha-2 code of the country the number is about, or null. */
  geo: string | null;
  /** The town the number is about, as the text names it, or null. */
  place: string | null;
  /** Where the number begins (`span.start` in `figures`) that this one is a part of ("50 youths, 12 of them women"), or null. */
  partOf: number | null;
  /** Slug of the project on record that the number belongs to, or null. */
  project: string | null;
  /** Where the suggested project begins (`span.start` in `projects`) that the number belongs to, or null. */
  suggestedProject: number | null;
  span: Span;
  /** The sentence the number stands in. */
  sentence: string;
  /** Why it was taken for a figure, in the language of the caller. */
  reason: string;
  /** The figure on record that it matches; `agrees` tells whether value and qualifier are the same. Null: a suggestion. */
  figure: { key: string; agrees: boolean } | null;
}

/** A project, organisation or person. `slug` null: not on record, a suggestion. */
export interface FoundName {
  slug: string | null;
  name: string;
  acronym: string | null;
  span: Span;
}

export interface FoundPlace {
  name: string;
  /** ISO 3166-1 alpha-2 code when the place is a country. */
  geo: string | null;
  span: Span;
}

export interface FoundQuotation {
  text: string;
  speaker: string | null;
  span: Span;
}

export type Severity = 'error' | 'warning' | 'notice';

/** The attributes of a press release that the copy desk reads, in the order of its findings. */
export const releaseFields = [
  'title',
  'kicker',
  'subtitle',
  'summary',
  'datelinePlace',
  'body',
  'cover',
  'coverAlternativeText',
  'coverCaption',
  'coverCredit',
  'gallery',
] as const;
export type ReleaseField = (typeof releaseFields)[number];

export interface Finding {
  /** Stable name of the rule. */
  rule: string;
  severity: Severity;
  /**
   * Where it is: in the analysed text, or in `field`. Of a `body` the offsets count its plain text, as a public document
   * has it in `body.text`. Null: nowhere in particular, or in the words of a picture.
   */
  span: Span | null;
  /** The attribute that the copy desk found it in; a finding of intake has none. */
  field?: ReleaseField;
  message: string;
  correction: string | null;
}

/** What `POST /press-office/intake/analyse` answers in `data`. Spans are offsets into `text`. */
export interface Analysis {
  locale: LocaleCode;
  /** The input after decoding and newline normalisation. */
  text: string;
  title: string;
  dateline: { place: string | null; date: string | null };
  embargoUntil: string | null;
  body: Block[];
  dates: (FoundDay | FoundPeriod)[];
  figures: FoundFigure[];
  projects: FoundName[];
  organisations: FoundName[];
  people: FoundName[];
  places: FoundPlace[];
  quotations: FoundQuotation[];
  findings: Finding[];
}

/** Suggestions the press officer accepted, named by where they begin in the text. */
export interface AcceptedSuggestions {
  figures?: number[];
  projects?: number[];
}

/** Body of `POST /press-office/intake`. */
export interface IntakeRequest {
  text: string;
  locale?: LocaleCode;
  accept?: AcceptedSuggestions;
}

/** What `POST /press-office/intake` answers in `data`. */
export interface IntakeAnswer {
  documentId: string;
  locale: LocaleCode;
  /** Null when none can be made from the title: publication asks for one. */
  slug: string | null;
  findings: Finding[];
}

export type { Block, BlockImage, Inline, ListItem, TextLeaf } from './blocks';
export type { Period, Qualifier } from './figure';
