import type { FigureRevised } from './documents';
import type { Finding, ReleaseField } from './intake';
import type { LocaleCode } from './locale';
import type { EditionOnRecord, HiddenLink } from './preview';
import type { Stage, Verb } from './publication';

/** One release on the agenda: one that comes out by itself, or has come out. Instants are ISO 8601 in UTC. */
export interface AgendaEntry {
  documentId: string;
  /** In the languages that the caller may read the release in; null, too, where she may not read titles. */
  titles: Record<LocaleCode, string | null>;
  /** The locales that come out together; null once they have. */
  locales: LocaleCode[] | null;
  /** Null for what people published without scheduling it. */
  embargoUntil: string | null;
  /** The same instant, or else that of the publication, in the institution's time zone (RFC 9557). */
  local: string;
  /** `due`: its instant has just passed; `late`: it passed a while ago; `published`: by the clock, or by hand. */
  state: 'scheduled' | 'due' | 'late' | 'published';
  publishedAt: string | null;
  /** Milliseconds between the embargo's end and the publication, or now where it is still due; null before. */
  latenessMs: number | null;
  /** Why it could not be published yet, and when that is tried again. */
  failure: string | null;
  retryAt: string | null;
}

/** All that `GET /press-office/agenda` answers. */
export interface Agenda {
  data: AgendaEntry[];
  /** The server's clock, ISO 8601 in UTC, and the institution's time zone by its IANA name: they tell which day it is there. */
  meta: { now: string; timeZone: string };
}

/** Body of `POST /press-office/press-releases/{documentId}/corrections`: the finding whose correction is to be made. */
export interface CorrectionRequest {
  locale: LocaleCode;
  /** As the report has them: `start` is that of its span. */
  rule: string;
  field: ReleaseField;
  start: number;
}

/** Whether a verb may be done, and if not, why. */
export type Permit = { allowed: true } | { allowed: false; code: string; message: string };

/** How one locale of a release compares with the others. */
export interface TranslationState {
  locale: LocaleCode;
  /** `stale`: the default language's text was saved after this one. */
  state: 'missing' | 'current' | 'stale';
  /** Null, too, where the caller may not read this field. */
  title: string | null;
  slug: string | null;
  updatedAt: string | null;
  /** The same instant in the institution's time zone (RFC 9557). */
  updatedLocal: string | null;
  /** Whether it is public now, and whether the draft says something else. */
  isPublic: boolean;
  isChanged: boolean;
}

/** How the public edition of a release in one locale quotes a figure. */
export interface QuotedFigure {
  documentId: string;
  key: string;
  locale: LocaleCode;
  label: string;
  /** Value and unit as quoted. */
  display: string;
  revision: number;
  /** The newest public revision, where it is a later one. */
  revised: FigureRevised | null;
}

/** What `GET /press-office/press-releases/{documentId}` answers in `data`. */
export interface ReleaseReport {
  documentId: string;
  /** The desk's clock when it answered: ISO 8601 in UTC. */
  now: string;
  stage: Stage;
  /** Published at once and not approved by anybody else yet. */
  unreviewed: boolean;
  /** Why an editor gave it back, until it is submitted again; null otherwise. */
  sentBackFor: string | null;
  /** Stands for the words of all drafts: sent with a verb as `seen`, the verb is refused when they have changed since. */
  words: string;
  /** ISO 8601 in UTC, and in the institution's time zone (RFC 9557); null without an embargo. */
  embargoUntil: string | null;
  embargoLocal: string | null;
  timeZone: string;
  /** What is scheduled; null when nothing is. */
  scheduled: { embargoUntil: string; locales: LocaleCode[]; dependencies: string[] } | null;
  verbs: Record<Verb, Permit>;
  /**
   * What rests on records or words that the caller may not read is left out; an error is told without them, and without its
   * correction, as it stops the text.
   */
  findings: (Finding & { locale: LocaleCode })[];
  /** What it links to that is not public, and would be left out: it can be published together. */
  hiddenLinks: HiddenLink[];
  /** What is not public either, and was agreed to come out together with the scheduled release. */
  comesOutWith: HiddenLink[];
  /** The figures that its public editions quote. */
  quotedFigures: QuotedFigure[];
  /** What was ever public, oldest first, without its words. */
  editions: Omit<EditionOnRecord, 'document'>[];
  translations: TranslationState[];
}
