import { adminApi } from '@strapi/strapi/admin';

import { releaseUid } from './release-uid';

interface Saved {
  data: { updatedAt?: string };
}

/** One save of the content manager: which document, in which locale (`params`), and what the form says. */
interface Save {
  collectionType: string;
  model: string;
  documentId?: string;
  params?: object;
  data: object;
}

interface Lifecycle {
  dispatch(action: unknown): unknown;
  getState(): unknown;
  queryFulfilled: Promise<{ data: Saved }>;
}

interface SaveEndpoint {
  query(save: Save): { data: object };
  onQueryStarted(save: Save, lifecycle: Lifecycle): Promise<void>;
}

/** The content manager's endpoints in the panel's store, as far as they are used here. */
interface ContentManagerApi {
  endpoints: { getDocument: { select(document: Omit<Save, 'data'>): (state: unknown) => { data?: Saved } } };
  util: {
    updateQueryData(name: 'getDocument', document: Omit<Save, 'data'>, change: (draft: Saved) => void): unknown;
  };
  enhanceEndpoints(changes: { endpoints: { updateDocument(endpoint: SaveEndpoint): void } }): unknown;
}

/**
 * Has the content manager tell the server, when it saves a press release, when the draft on the screen was last saved:
 * the form leaves `updatedAt` out, and without it the server cannot know that someone else has saved since. What is in
 * the store is what the form was filled with: whenever a document is loaded again, the form takes its values.
 */
export function tellVersionSeen(api = adminApi as unknown as ContentManagerApi): void {
  const seen = new WeakMap<Save, string>();
  api.enhanceEndpoints({
    endpoints: {
      updateDocument(endpoint) {
        const { query, onQueryStarted } = endpoint;

        endpoint.onQueryStarted = async (save, lifecycle) => {
          if (save.model !== releaseUid) return onQueryStarted(save, lifecycle);
          const { data: _form, ...document } = save;
          const updatedAt = api.endpoints.getDocument.select(document)(lifecycle.getState()).data?.data.updatedAt;
          if (updatedAt !== undefined) seen.set(save, updatedAt);
          await Promise.all([onQueryStarted(save, lifecycle), rememberSave(api, document, lifecycle)]);
        };

        endpoint.query = (save) => {
          const request = query(save);
          const updatedAt = seen.get(save);
          return updatedAt === undefined ? request : { ...request, data: { ...request.data, updatedAt } };
        };
      },
    },
  });
}

/** Whoever saves twice in a row has seen her own first save, though the document has not been loaded again yet. */
async function rememberSave(
  api: ContentManagerApi,
  document: Omit<Save, 'data'>,
  { dispatch, queryFulfilled }: Lifecycle,
): Promise<void> {
  const answer = await queryFulfilled.catch(() => null);
  const updatedAt = answer?.data.data.updatedAt;
  if (updatedAt === undefined) return;
  dispatch(
    api.util.updateQueryData('getDocument', document, ({ data }) => {
      data.updatedAt = updatedAt;
    }),
  );
}
