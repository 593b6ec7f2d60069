import { releaseUid } from '../release-uid';
import { contentManagerStore as store, documentOf, type Save, type SaveEndpoint } from './content-manager-store';

/**
 * Has the content manager tell the server, when it saves a press release, when the draft on the screen was last saved:
 * the form leaves `updatedAt` out, and without it the server cannot know that someone else has saved since. What is in
 * the store is what the form was filled with: whenever a document is loaded, the form takes its values.
 */
export function tellVersionSeen(endpoint: SaveEndpoint): void {
  const { query, onQueryStarted } = endpoint;
  const seen = new WeakMap<Save, string>();

  // The store calls this before it asks for the request.
  endpoint.onQueryStarted = (save, lifecycle) => {
    const shown = store.endpoints.getDocument.select(documentOf(save))(lifecycle.getState()).data;
    if (save.model === releaseUid && shown?.data.updatedAt !== undefined) seen.set(save, shown.data.updatedAt);
    return onQueryStarted(save, lifecycle);
  };

  endpoint.query = (save) => {
    const request = query(save);
    const updatedAt = seen.get(save);
    return updatedAt === undefined ? request : { ...request, data: { ...request.data, updatedAt } };
  };
}
