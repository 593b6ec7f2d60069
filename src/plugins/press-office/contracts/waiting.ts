import type { LocaleCode } from './locale';
import type { Stage } from './publication';

/** Why a press release waits for somebody, the most pressing first. */
export const waitingReasons = [
  /** Published at once, and nobody else has approved it yet. */
  'to-review',
  'to-approve',
  /** Approved, and neither out nor on the agenda. */
  'to-publish',
  'sent-back',
  /** It quotes an earlier value of a figure, and nobody has decided what becomes of that. */
  'revised-figure',
  /** The text that it was translated from was saved after it. */
  'stale-translation',
] as const;

export type WaitingReason = (typeof waitingReasons)[number];

/** One thing that waits for whoever asks: `GET /press-office/waiting`. */
export interface WaitingEntry {
  reason: WaitingReason;
  /** The press release that it is about. */
  documentId: string;
  /** In the languages that the caller may read it in; null, too, where she may not read titles. */
  titles: Record<LocaleCode, string | null>;
  stage: Stage;
  /** The languages that it is about; empty where it is about all of the release. */
  locales: LocaleCode[];
  /** Why it was sent back; null otherwise. */
  note: string | null;
  /** Whether whoever asks saved it last; others may take it up as well. */
  isMine: boolean;
  /** The figure that was revised, with what it is called in each language it is public in; null otherwise. */
  figure: { documentId: string; key: string; labels: Record<LocaleCode, string> } | null;
}

/** What `GET /press-office/waiting` answers. */
export interface Waiting {
  data: WaitingEntry[];
  /** `isMore`: some are left out. */
  meta: { isMore: boolean };
}
