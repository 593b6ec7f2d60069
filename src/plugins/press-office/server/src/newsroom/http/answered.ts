import type { LocaleCode } from '../../../../contracts/locale';
import type { NewsroomVersion } from '../../editions/read/newsroom-version';
import type { Rendering } from '../exports/rendering';

/** What the newsroom has to say to a request. Whatever it cannot answer is thrown. */
export type Answered = Answer | Redirect;

/** An answer that may be kept until what is public changes. */
export interface BareAnswer extends Rendering {
  outcome: 'answer';
  /** The state of the newsroom that it was made from. */
  version: NewsroomVersion;
}

/** An answer that others may keep too, with what they have to know of it. */
export interface Answer extends BareAnswer {
  locale: LocaleCode;
  /** What a CDN may purge it by: documentIds and the names of collections. */
  subjects: readonly string[];
  /** Whether it would be another for another `Accept`. */
  variesByAccept: boolean;
}

/** Where a document is now. */
export interface Redirect {
  outcome: 'redirect';
  /** From the root of the host. */
  location: string;
  version: NewsroomVersion;
}
