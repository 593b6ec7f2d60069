import type { TokenRange } from '../text/layout';

/** A name in a text that is nearly one on record, and most likely means it. */
export interface NearMiss extends TokenRange {
  /** As the text writes it, without particles attached in front. */
  written: string;
  /** As it is on record, in the same letters. */
  onRecord: string;
  kind: 'project' | 'organisation' | 'person' | 'place';
}

/** A name that a text spells in two ways, where it is spelled as it is not spelled elsewhere. */
export interface NameVariant extends TokenRange {
  /** As it is spelled here, without particles attached in front. */
  written: string;
  /** As it is spelled more often. */
  usual: string;
}
