import type { Stage } from './publication';

/** How a press release stands with its embargo, while it is not out. */
export const embargoStates = [
  /** Its embargo ends later. */
  'under',
  /** Its embargo has ended, and it is not out. */
  'due',
  /** It has none. */
  'none',
] as const;

export type EmbargoState = (typeof embargoStates)[number];

/**
 * What the content manager's list of press releases may be asked beside its own filters: parameters of its address, which
 * the panel hands on to the server as they are.
 */
export interface ReleaseListQuery {
  pressStage?: Stage;
  pressEmbargo?: EmbargoState;
  /** documentId of a project that the releases are linked to. */
  pressProject?: string;
}

/** The most releases that `GET /press-office/release-standings` tells at once, and that are acted on together. */
export const mostReleases = 100;

/** How one press release of a list stands: `GET /press-office/release-standings?ids&words`. */
export interface ReleaseStanding {
  documentId: string;
  stage: Stage;
  /** Published at once and not approved by anybody else yet. */
  unreviewed: boolean;
  /** Given back to its writer, and not submitted again yet. */
  isSentBack: boolean;
  /** Null once it is out, and where it has no embargo. */
  embargo: {
    state: Exclude<EmbargoState, 'none'>;
    /** In the institution's time zone (RFC 9557). */
    local: string;
  } | null;
  /**
   * Stands for the words of its drafts, as `words` of its report does: a verb that is told it as `seen` is refused once they are
   * others. Null unless it is asked for with `words=true`: all drafts are read for it.
   */
  words: string | null;
}
