import type { Qualifier } from '../../../../contracts/figure';
import type { TokenRange } from '../text/layout';

/** A number of a text with what it counts. */
export interface Count<Project> extends TokenRange {
  /** Exact decimal. */
  value: string;
  start: number;
  end: number;
  qualifier: Qualifier;
  /** Words as the text writes them. */
  unit: string | null;
  /** ISO 4217. */
  currency: string | null;
  /** Counts more, or others, of what the number before counted ("43 of them", "50 others"), in its unit. */
  isOfGroup: boolean;
  /** Where the number begins that it counts a part of. */
  partOf: number | null;
  /** ISO 3166-1 alpha-2. */
  geo: string | null;
  /** A town as the text names it. */
  place: string | null;
  project: Project | null;
}

/** A count with the slug of its project (`undefined` for one not on record) and the stems of the words around it. */
export interface MatchableCount extends Count<string | undefined> {
  context: () => ReadonlySet<string>;
}
