import { contentManagerStore as store, documentOf, type Save, type SaveEndpoint } from './content-manager-store';
import { isOfDesk } from './is-of-desk';

/**
 * Has the content manager tell the server, when it saves what the desk writes, when the draft on the screen was last saved:
 * the form leaves `updatedAt` out, and without it the server cannot know that someone else has saved since. What is in
 * the store is what the form was filled with: whenever a document is loaded, the form takes its values.
 */
export function tellVersionSeen(endpoint: SaveEndpoint): void {
  const { query, onQueryStarted } = endpoint;
  const seen = new WeakMap<Save, string>();

  // The store calls this before it asks for the request.
  endpoint.onQueryStarted = async (save, lifecycle) => {
    const shown = store.endpoints.getDocument.select(documentOf(save))(lifecycle.getState()).data;
    if (isOfDesk(save) && shown?.data.updatedAt !== undefined) seen.set(save, shown.data.updatedAt);
    return onQueryStarted?.(save, lifecycle);
  };

  endpoint.query = (save) => {
    const request = query(save);
    const updatedAt = seen.get(save);
    return updatedAt === undefined ? request : { ...request, data: { ...request.data, updatedAt } };
  };
}
