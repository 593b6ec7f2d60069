import type { Qualifier, Period } from './figure';
import type { MarkedField } from './figure-marks';
import type { LocaleCode } from './locale';
import type { Stage } from './publication';

/**
 * What the office does with a release that quotes an earlier value of a revised figure: leaves it as history, adds a
 * public note, or corrects the number.
 */
export type QuoteDecision = 'leave' | 'note' | 'correct';
export const quoteDecisions = ['leave', 'note', 'correct'] as const satisfies readonly QuoteDecision[];

/** Body of `POST /press-office/figures/{key}/revise`. What is not named stays as it is. */
export interface RevisionRequest {
  /** Exact decimal: `66730`, `4.50`. */
  value: string;
  /** Upper end of a range; null for a single value. */
  upper?: string | null;
  qualifier?: Qualifier;
  period?: Period | null;
  asOf?: string | null;
  /** Whether it is expected to be revised again. */
  status?: 'provisional' | 'final';
  /** Readers see it with the revision. One text, or one for each locale. */
  reason: string | Record<LocaleCode, string>;
}

/** What a public edition says of a figure. */
export interface Quote {
  locale: LocaleCode;
  slug: string;
  title: string;
  edition: number;
  value: string;
  upper: string | null;
  display: string;
  revision: number;
  /** Whether a newer revision of the figure is public. */
  isOutdated: boolean;
  /** What the office decided on the newest revision; null while nothing was. */
  decision: { decision: QuoteDecision; at: string; by: string | null } | null;
}

/** A press release that quotes a figure. */
export interface QuotingRelease {
  documentId: string;
  stage: Stage;
  title: string;
  /** Its public editions that quote the figure, a locale each; none while it is not public. */
  quotes: Quote[];
}

/**
 * Body of `POST /press-office/figures/{key}/quotes/{documentId}`. `locales` are all that quote an earlier value when they are
 * left out; a note is for those that it is written in. With `preview` nothing is decided or saved.
 */
export type DecisionRequest =
  | { decision: 'leave'; locales?: LocaleCode[] }
  | { decision: 'note'; notes: Record<LocaleCode, string> }
  | { decision: 'correct'; locales?: LocaleCode[]; preview?: boolean; seen?: string };

/** A figure as the desk's ledger has it: what `GET /press-office/figures/{key}` and a revision answer in `data`. */
export interface LedgerEntry {
  documentId: string;
  key: string;
  /** What it is called at the desk, in the languages that the caller may read. */
  labels: Record<LocaleCode, string | null>;
  series: string | null;
  /** The newest public value; null while the figure is not public. */
  public: {
    revision: number;
    value: string;
    upper: string | null;
    qualifier: Qualifier;
    asOf: string | null;
    period: Period | null;
    at: string;
    displays: Record<LocaleCode, string>;
  } | null;
  /** Every value that was public and may still be read, newest first. */
  revisions: FigureRevision[];
  /** Live releases that quote it, newest first, and those on their way that link to it. */
  releases: QuotingRelease[];
}

/** One public value of a figure. */
export interface FigureRevision {
  revision: number;
  value: string;
  upper: string | null;
  displays: Record<LocaleCode, string>;
  /** What readers were told of the change, by language; none of the first value. */
  reasons: Record<LocaleCode, string>;
  at: string;
  /** Who published it; null where nobody was signed in. */
  by: string | null;
}

/** One number of a draft that a correction would replace. */
export interface NumberChange {
  locale: LocaleCode;
  field: MarkedField;
  /** UTF-16 offsets into the attribute's words; of the body, its plain text. */
  start: number;
  end: number;
  /** The sentence as it is, and as it would be. */
  before: string;
  after: string;
  /** The number, with the form of its unit after it where that changes too: `66.729 متدربا` to `68.104 متدربين`. */
  from: string;
  to: string;
}

/** What `POST /press-office/figures/{key}/quotes/{documentId}` answers for `correct`. */
export interface DraftedCorrection {
  changes: NumberChange[];
  /** Locales in which no number could be told to be this figure: they are corrected by hand. */
  notFound: LocaleCode[];
  /** Stands for the words that were read: sent back with the correction. */
  words: string;
  saved: boolean;
}
