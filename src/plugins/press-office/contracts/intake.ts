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

/** Where a date stands, and why it was taken for one. */
interface Told {
  span: Span;
  /** The sentence it stands in. */
  sentence: string;
  /** Why it was taken for a date, in the language of the caller. */
  reason: string;
}

/** One calendar day, ISO 8601 (`2024-05-08`). */
export interface FoundDay extends Told {
  date: string;
  weekday: Weekday | null;
}

/** Two ends of ISO 8601 dates of any precision (`2024`, `2024-05`); an open end is null. A single year has `from === to`. */
export interface FoundPeriod extends Told {
  period: Period;
}

/**
 * A date of the Islamic calendar, kept as the text writes it: which day it is depends on the country, so it is not
 * converted.
 */
export interface FoundIslamicDate extends Told {
  calendar: 'islamic';
  written: string;
}

export type FoundTime = FoundDay | FoundPeriod | FoundIslamicDate;

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

/** What a record made of a suggested figure would be called, in the text's language; the number is not in it. */
export interface FigureLabel {
  /** When it is linked to the project that its number belongs to; the same as `alone` when there is none. */
  ofProject: string;
  alone: string;
}

export interface SuggestedFigure extends FoundFigure {
  /** Null for a number whose figure is on record. */
  label: FigureLabel | null;
}

/** A project, organisation or person. `slug` null: not on record, a suggestion. */
export interface FoundName {
  slug: string | null;
  name: string;
  acronym: string | null;
  /** What a person is, as the text says it beside the name; null for all others. */
  role: string | null;
  span: Span;
  /** The sentence that names it first. */
  sentence: string;
  /** Why it was taken for a name, in the language of the caller. */
  reason: string;
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
  'datelineDate',
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
  /** The attribute that the copy desk found it in; a finding of intake, or about the release as a whole, has none. */
  field?: ReleaseField;
  message: string;
  correction: string | null;
}

/** A picture of a document, which can be accepted by its place in the list. */
export interface FoundImage {
  /** File name with extension. */
  name: string;
  mime: string;
  /** Pixels. */
  width: number;
  height: number;
  /** Bytes. */
  size: number;
  alternativeText: string | null;
  /** Where it stands: offset into the text. */
  position: number;
}

/** What a part of a text is that does not belong to the words of the release. */
export type LeftOutKind = 'mail-header' | 'greeting' | 'signature' | 'label' | 'embargo' | 'dateline' | 'end-mark';

/** A part of the text that is not in the body; its lines are in `span` as they stand. */
export interface LeftOut {
  kind: LeftOutKind;
  span: Span;
}

/** What `POST /press-office/intake/analyse` answers in `data`. Spans are offsets into `text`. */
export interface Analysis {
  locale: LocaleCode;
  /** The input after decoding and newline normalisation; of a page or a document, the text in it. */
  text: string;
  title: string;
  dateline: { place: string | null; date: string | null };
  /** The instant that the text's embargo line names, ISO 8601 in UTC; null when there is none or it could not be read. */
  embargoUntil: string | null;
  /** The same instant in the institution's time zone (RFC 9557). */
  embargoLocal: string | null;
  /** The lead: the beginning of the first paragraph of the body, whole sentences or else whole words; null without one. */
  summary: string | null;
  body: Block[];
  /** What of the text is not in the body because it is not part of the release, in the order of the text. */
  leftOut: LeftOut[];
  dates: FoundTime[];
  figures: SuggestedFigure[];
  projects: FoundName[];
  organisations: FoundName[];
  people: FoundName[];
  places: FoundPlace[];
  quotations: FoundQuotation[];
  /** The pictures of a document, in its order. */
  images: FoundImage[];
  findings: Finding[];
}

/** A figure that is accepted with other words than those suggested. */
export interface AcceptedFigure {
  /** Where it begins in the text. */
  start: number;
  /** Its name; when it is left out, the one suggested. */
  label?: string;
  /** Whether it is linked to the project that its number belongs to; when it is left out, it is. */
  isOfProject?: boolean;
}

/** The longest name of a figure. */
export const longestFigureLabel = 255;

/** Suggestions the press officer accepted, named by where they begin in the text. */
export interface AcceptedSuggestions {
  /** A bare number is a figure accepted as it is suggested. */
  figures?: (number | AcceptedFigure)[];
  projects?: number[];
  organisations?: number[];
  people?: number[];
  /** Pictures by their place in `images`: the first becomes the cover, the others the gallery. */
  images?: number[];
}

/** The ends of the names of files that are read. */
export const fileExtensions = ['.txt', '.md', '.html', '.htm', '.docx'] as const;
export type FileExtension = (typeof fileExtensions)[number];

/** The largest file that is read, in bytes: a Word document with its pictures. A text is measured when it is read. */
export const largestFile = 16 * 1024 * 1024;

/** How a text is to be read: as it stands, or as Markdown or HTML. */
export const intakeFormats = ['text', 'markdown', 'html'] as const;
export type IntakeFormat = (typeof intakeFormats)[number];

/** Body of `POST /press-office/intake`. */
export interface IntakeRequest {
  text: string;
  /** Default: `text`. */
  format?: IntakeFormat;
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
