import type { PressReleaseDocument, WithdrawnDocument } from './documents';
import type { LocaleCode } from './locale';
import type { EditionKind, EditionState } from './subject';

/** What a draft links to and the public cannot read: a public document does without it. */
export interface HiddenLink {
  kind: string;
  documentId: string;
  name: string;
}

/** What `GET /press-office/press-releases/{documentId}/preview?locale` answers in `data`: nothing of it is public yet. */
export interface ReleasePreview {
  /** The public document that the saved draft would be published as at this moment. */
  document: PressReleaseDocument;
  /** What is not in it, because it is not public itself. */
  hiddenLinks: HiddenLink[];
  /** What is not public either, and was agreed to come out together with the scheduled release: it is in the document. */
  comesOutWith: HiddenLink[];
}

/** What `GET /press-office/press-releases/{documentId}/editions/{locale}/{number}` answers in `data`. */
export interface EditionOnRecord {
  locale: LocaleCode;
  edition: number;
  kind: EditionKind;
  state: EditionState;
  issuedAt: string;
  /** The same instant in the institution's time zone (RFC 9557). */
  issuedLocal: string;
  /** What the public was told with it; null when nothing. */
  note: string | null;
  /** Who published it; null: the clock, or code. */
  actor: string | null;
  hash: string;
  /** Whether the public may not read it any more, for good. */
  isClosed: boolean;
  /** As it was published. A withdrawal has its notice and no words. */
  document: PressReleaseDocument | WithdrawnDocument;
}
