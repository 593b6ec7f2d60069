import { adminApi } from '@strapi/strapi/admin';

/** One of the content manager's documents in the panel's store: `params` hold its locale and its status. */
export interface StoredDocument {
  collectionType: string;
  model: string;
  documentId?: string;
  params?: object;
}

/** A save of a document; `data` is what the form says. */
export interface Save extends StoredDocument {
  data: object;
}

/** A document as the server answers it. */
export interface Answer {
  data: { documentId: string; updatedAt?: string };
}

/** What the server or the network said against a save. */
export interface SaveError {
  name: string;
  message: string;
  details?: object;
}

export interface Lifecycle {
  dispatch(action: unknown): unknown;
  getState(): unknown;
  queryFulfilled: Promise<{ data: Answer }>;
}

/** How the content manager saves a document, or publishes what a form says: every part may be replaced before the first save. */
export interface SaveEndpoint {
  query(save: Save): { data: object };
  onQueryStarted?(save: Save, lifecycle: Lifecycle): Promise<void>;
  invalidatesTags(answer: unknown, error: unknown, save: Save): unknown[];
  transformErrorResponse?(error: SaveError, meta: unknown, save: Save): SaveError;
}

/** How the content manager loads a document. */
export interface LoadEndpoint {
  onQueryStarted?(document: StoredDocument, lifecycle: Pick<Lifecycle, 'dispatch'>): void;
}

/** The part of the panel's store that the content manager keeps, as far as it is used here. */
interface ContentManagerStore {
  endpoints: { getDocument: { select(document: StoredDocument): (state: unknown) => { data?: Answer } } };
  util: { updateQueryData(name: 'getDocument', document: StoredDocument, change: (answer: Answer) => void): unknown };
  enhanceEndpoints(changes: {
    endpoints: {
      updateDocument?(endpoint: SaveEndpoint): void;
      publishDocument?(endpoint: SaveEndpoint): void;
      createDocument?(endpoint: SaveEndpoint): void;
      cloneDocument?(endpoint: SaveEndpoint): void;
      discardDocument?(endpoint: Pick<SaveEndpoint, 'onQueryStarted'>): void;
      getDocument?(endpoint: LoadEndpoint): void;
    };
  }): unknown;
}

/** Strapi offers the store to plugins, and keeps to itself the types of what the content manager put there. */
export const contentManagerStore = adminApi as unknown as ContentManagerStore;

/** Which document a save is about. */
export const documentOf = ({ collectionType, model, documentId, params }: Save): StoredDocument => ({
  collectionType,
  model,
  documentId,
  params,
});
