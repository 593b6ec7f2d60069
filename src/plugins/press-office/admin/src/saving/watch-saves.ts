import type { Answer, Save, SaveEndpoint } from './content-manager-store';
import { isOfDesk } from './is-of-desk';

/** What the server answers of a document that was saved. */
export type SavedDocument = Answer['data'];

/** A form's words that are on their way to the server. */
interface Sending {
  /** The server has them; a new document has its documentId now. */
  saved(document: SavedDocument): void;
  /** The server, or the network, did not take them. */
  refused(): void;
}

/** Whoever wants to know what becomes of the words in a form of the desk. */
export interface SaveWatcher {
  /** Words of a document are sent; null where that is none of its business. */
  sent(save: Pick<Save, 'model' | 'documentId'>): Sending | null;
  /** A document goes back to what is public of it: what a form says of it is given up. */
  discarded(document: Pick<Save, 'model' | 'documentId'>): void;
}

const watchers = new Set<SaveWatcher>();

/**
 * Tells somebody of every save in a form of the desk, before the form is told.
 * @returns what ends it
 */
export function watchSaves(watcher: SaveWatcher): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Has an endpoint that saves a form's words tell who watches. */
export function tellOfSaves(endpoint: SaveEndpoint): void {
  const { onQueryStarted } = endpoint;
  endpoint.onQueryStarted = async (save, lifecycle) => {
    if (isOfDesk(save)) {
      const sendings = [...watchers].flatMap((watcher) => watcher.sent(save) ?? []);
      lifecycle.queryFulfilled.then(
        ({ data }) => sendings.forEach((sending) => sending.saved(data.data)),
        () => sendings.forEach((sending) => sending.refused()),
      );
    }
    return onQueryStarted?.(save, lifecycle);
  };
}

/** Has Strapi's "Discard changes" tell who watches. */
export function tellOfDiscards(endpoint: Pick<SaveEndpoint, 'onQueryStarted'>): void {
  const { onQueryStarted } = endpoint;
  endpoint.onQueryStarted = async (document, lifecycle) => {
    if (isOfDesk(document)) watchers.forEach((watcher) => watcher.discarded(document));
    return onQueryStarted?.(document, lifecycle);
  };
}
