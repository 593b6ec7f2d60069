import type { LocaleCode } from '../../../contracts/locale';

/** The verbs that are done with several press releases at once. */
export type BulkVerb = 'submit' | 'approve';

/** A press release that was chosen in the list, as the list shows it. */
export interface ChosenRelease {
  documentId: string;
  title: string | null;
  /** The language of its title; null where the list does not say. */
  locale: LocaleCode | null;
}

/** What is to be done with those that were chosen. */
export interface BulkRequest {
  verb: BulkVerb;
  releases: readonly ChosenRelease[];
  /** Lets go of what was chosen. */
  onDone(): void;
}

let present: BulkRequest | null = null;
const listeners = new Set<() => void>();

/**
 * Asks for something to be done with several releases, or with null for nothing more. The bar that asks is gone with the last
 * row that was chosen; the dialog that does it stands beside the list and tells how it ended.
 */
export function requestBulk(request: BulkRequest | null): void {
  present = request;
  for (const listener of listeners) listener();
}

/** What is asked for, for a component that shows it (`useSyncExternalStore`). */
export const bulkRequests = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  present: () => present,
};
