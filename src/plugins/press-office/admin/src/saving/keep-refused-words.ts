import {
  contentManagerStore as store,
  documentOf,
  type Lifecycle,
  type Save,
  type SaveEndpoint,
} from './content-manager-store';
import { isOfDesk } from './is-of-desk';

/**
 * Leaves in the form what the server refused to save, still unsaved. The content manager would load the document again
 * and fill the form with it, so that whoever came second lost all that she had written; and it takes every error but a
 * `ValidationError` for the end of a save.
 */
export function keepRefusedWords(endpoint: SaveEndpoint): void {
  const { onQueryStarted, invalidatesTags } = endpoint;

  // The content manager puts the words into its store before the server has them, and takes them out again.
  endpoint.onQueryStarted = async (save, lifecycle) =>
    isOfDesk(save) ? storeOnceSaved(save, lifecycle) : onQueryStarted?.(save, lifecycle);

  endpoint.invalidatesTags = (answer, error, save) =>
    isOfDesk(save) && error !== undefined ? [] : invalidatesTags(answer, error, save);

  endpoint.transformErrorResponse = (error, _meta, save) => {
    if (!isOfDesk(save) || error.name === 'ValidationError') return error;
    const { message, details } = error;
    return {
      ...error,
      name: 'ValidationError',
      details: { ...details, errors: [{ path: ['press-office'], message }] },
    };
  };
}

/** Keeps in the store what has been saved and when, so that it is known before the document has been loaded again. */
async function storeOnceSaved(save: Save, { dispatch, queryFulfilled }: Lifecycle): Promise<void> {
  const answer = await queryFulfilled.then(
    ({ data }) => data,
    // Whoever saves is told what is wrong by the content manager.
    () => null,
  );
  if (answer === null) return;
  const { updatedAt } = answer.data;
  const change = store.util.updateQueryData('getDocument', documentOf(save), ({ data }) => {
    Object.assign(data, save.data, { updatedAt });
  });
  dispatch(change);
}
